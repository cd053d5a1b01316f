/** What the browser is asked, as JSON: WebAuthn Level 3 §5.1.8 and §5.1.9. */
import { encodeBase64url } from '../../text/encodings.ts'
import type { Credential } from './faults.ts'

/** One choice of what is asked: members laid over the others. */
export interface Preset {
  readonly title: string
  readonly members: () => object
}

const CHALLENGE_BYTES = 32
const USER_ID_BYTES = 16
const TIMEOUT = 300_000 // ms; WebAuthn Level 3 §15.1 recommends 300,000 to 600,000
/** ECDSA on P-256, Ed25519 and RSA with SHA-256: what nearly every authenticator has one of. */
const ALGORITHMS = [-7, -8, -257]

const random = (length: number): string => encodeBase64url(crypto.getRandomValues(new Uint8Array(length)))
export const newChallenge = (): string => random(CHALLENGE_BYTES)

const selection = (members: object) => ({ authenticatorSelection: members })
const prf = () => ({ extensions: { prf: { eval: { first: random(CHALLENGE_BYTES) } } } })

/** The first is what a page that wants passkeys asks. */
export const CREATION: readonly Preset[] = [
  { title: 'a passkey', members: () => selection({ residentKey: 'required', userVerification: 'preferred' }) },
  {
    title: 'a passkey on this device',
    members: () =>
      selection({ authenticatorAttachment: 'platform', residentKey: 'required', userVerification: 'required' }),
  },
  {
    title: 'a security key as second factor',
    members: () =>
      selection({
        authenticatorAttachment: 'cross-platform',
        residentKey: 'discouraged',
        userVerification: 'discouraged',
      }),
  },
  {
    title: 'a discoverable credential, user verified',
    members: () => ({
      ...selection({ residentKey: 'required', requireResidentKey: true, userVerification: 'required' }),
      extensions: { credProps: true },
    }),
  },
  { title: 'a passkey with attestation', members: () => ({ attestation: 'direct' }) },
  { title: 'a passkey with PRF, a secret of its own', members: prf },
]

/** Options for `create()` on the page's own origin. */
export const creationOptions = (preset: Preset | undefined, rpId: string): object => ({
  rp: { id: rpId, name: 'passkey-lint' },
  user: { id: random(USER_ID_BYTES), name: 'ada@example.com', displayName: 'Ada' },
  challenge: newChallenge(),
  pubKeyCredParams: ALGORITHMS.map((alg) => ({ type: 'public-key', alg })),
  timeout: TIMEOUT,
  excludeCredentials: [],
  ...selection({ residentKey: 'preferred', userVerification: 'preferred' }),
  attestation: 'none',
  ...preset?.members(),
})

/** The first two differ in whether the credential is named; that is seen to below. */
export const REQUEST: readonly Preset[] = [
  { title: 'the passkey that was made here', members: () => ({}) },
  { title: 'any passkey of this site', members: () => ({ allowCredentials: [] }) },
  { title: 'a passkey, user verified', members: () => ({ userVerification: 'required' }) },
  { title: 'a passkey and its PRF secret', members: prf },
]

/** Options for `get()` on the page's own origin. */
export const requestOptions = (preset: Preset | undefined, rpId: string, registration?: Credential): object => ({
  challenge: newChallenge(),
  timeout: TIMEOUT,
  rpId,
  allowCredentials: registration
    ? [{ type: 'public-key', id: registration.id, transports: registration.response.transports }]
    : [],
  userVerification: 'preferred',
  ...preset?.members(),
})
