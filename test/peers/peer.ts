import {
  type RegistrationResponseJSON,
  SettingsService,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server'
import { base64url, fromBase64url } from '../authenticator/bytes.ts'
import { ALGORITHMS, type Authenticated, type Registered, rootCertificate } from '../authenticator/index.ts'
import { read } from '../corpora/vectors.ts'

/** What a library says of a response: `valid`, or why not. */
export type Verdict = 'valid' | string

export const ORIGIN = 'https://example.org'
export const RP_ID = 'example.org'
const TRUSTED = ['packed', 'fido-u2f', 'tpm', 'android-key', 'apple', 'android-safetynet'] as const
const supportedAlgorithmIDs = Object.values(ALGORITHMS).map(({ cose }) => cose)

/** Makes our root the only trust anchor, for every format that has one. */
export function trustOurRoot(): void {
  for (const identifier of TRUSTED)
    SettingsService.setRootCertificates({ identifier, certificates: [new Uint8Array(rootCertificate())] })
}

export async function verifyRegistration({ json, challenge }: Registered): Promise<Verdict> {
  return verdict(() =>
    verifyRegistrationResponse({
      // Transports are a closed list in its types, an open one in the standard (§5.1).
      response: json as unknown as RegistrationResponseJSON,
      expectedChallenge: base64url(challenge),
      expectedOrigin: ORIGIN,
      expectedRPID: RP_ID,
      requireUserVerification: false,
      supportedAlgorithmIDs,
    }),
  )
}

export async function verifyAuthentication(
  { credential }: Registered,
  { json, challenge }: Authenticated,
): Promise<Verdict> {
  return verdict(() =>
    verifyAuthenticationResponse({
      response: { ...json, type: json.type as 'public-key', authenticatorAttachment: credential.attachment },
      expectedChallenge: base64url(challenge),
      expectedOrigin: ORIGIN,
      expectedRPID: RP_ID,
      expectedTopOrigin: 'https://top.example',
      requireUserVerification: false,
      credential: {
        id: base64url(credential.id),
        publicKey: new Uint8Array(credential.publicKey),
        counter: credential.counter,
      },
    }),
  )
}

interface Vector {
  file: string
  challenge: string
  origin: string
  rpId: string
  topOrigin: string | null
  publicKey: string
  credentialId: string
}

/** A test vector of the standard (WebAuthn Level 3 §16), by its file. */
export async function verifyVector(file: string): Promise<Verdict> {
  const about = (JSON.parse(read('spec', 'index.json')) as Vector[]).find((one) => one.file === file)
  if (!about) throw new Error(`not in index.json: ${file}`)
  const root = fromBase64url(read('spec', 'attestation-ca-cert.der.b64u.txt').trim())
  for (const identifier of TRUSTED)
    SettingsService.setRootCertificates({ identifier, certificates: [new Uint8Array(root)] })
  const response = JSON.parse(read('spec', file))
  const expected = {
    response,
    expectedChallenge: about.challenge,
    expectedOrigin: about.origin,
    expectedRPID: about.rpId,
    requireUserVerification: false,
  }
  if (file.endsWith('.registration.json'))
    return verdict(() => verifyRegistrationResponse({ ...expected, supportedAlgorithmIDs, requireUserPresence: false }))
  return verdict(() =>
    verifyAuthenticationResponse({
      ...expected,
      ...(about.topOrigin === null ? {} : { expectedTopOrigin: about.topOrigin }),
      credential: { id: about.credentialId, publicKey: new Uint8Array(fromBase64url(about.publicKey)), counter: 0 },
    }),
  )
}

async function verdict(ask: () => Promise<{ verified: boolean }>): Promise<Verdict> {
  try {
    return (await ask()).verified ? 'valid' : 'not verified'
  } catch (error) {
    const { message, cause } = error as Error
    return cause instanceof Error ? `${message}: ${cause.message}` : message
  }
}
