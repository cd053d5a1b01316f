import { concatBytes } from '../../../bytes.ts'
import { encodeBase64url } from '../../../text/encodings.ts'
import { bytesOf, changeAuthData, changeBytes, changeClientData, others } from './bytes.ts'
import { BOTH, type Credential, type Fault } from './fault.ts'

/** Offset of the flags, and three of them: WebAuthn Level 3 §6.1. */
const FLAGS = 32
const USER_PRESENT = 0x01
const ATTESTED = 0x40
const EXTENDED = 0x80
/** What stands before the attested credential data: hash, flags, counter. */
const FIXED = 37
/** A signature on a P-256 curve is two integers in DER: a SEQUENCE. */
const SEQUENCE = 0x30

const OTHER = { registration: 'webauthn.get', authentication: 'webauthn.create' } as const

const flagsWithout = (flag: number) => (bytes: Uint8Array) =>
  bytes.map((byte, at) => (at === FLAGS ? byte & ~flag : byte))

/** Changes the bytes of a member of response. */
const bytes =
  (member: string, change: (all: Uint8Array) => Uint8Array | undefined): Fault['plant'] =>
  (credential) =>
    changeBytes(credential, member, change) ? credential : undefined

const shorter = (member: string, by: number): Fault['plant'] => bytes(member, (all) => all.slice(0, -by))

const clientDataOf = ({ response }: Credential): { challenge: string; origin: string } =>
  JSON.parse(new TextDecoder().decode(bytesOf(response.clientDataJSON)))

const otherId = (text: unknown): string => {
  const bytes = bytesOf(text)
  bytes[0] = (bytes[0] ?? 0) ^ 0x01
  return encodeBase64url(bytes)
}

/** What was signed, and by whom. */
export const CONTENT: readonly Fault[] = [
  {
    id: 'type-swapped',
    title: 'client data of the other ceremony',
    ceremonies: BOTH,
    rule: 'client-data-type-contradicts',
    plant: (credential, ceremony) => changeClientData(credential, { type: OTHER[ceremony] }),
  },
  {
    id: 'challenge-other',
    title: 'the challenge of an older page load',
    ceremonies: BOTH,
    rule: 'challenge-of-other-options',
    plant(credential) {
      const { challenge } = clientDataOf(credential)
      return changeClientData(credential, { challenge: encodeBase64url(others(bytesOf(challenge))) })
    },
  },
  {
    id: 'client-data-cut',
    title: 'clientDataJSON without its end, as a column of a database that is too short keeps it',
    ceremonies: BOTH,
    rule: 'client-data-not-json',
    plant: shorter('clientDataJSON', 9),
  },
  {
    id: 'origin-with-path',
    title: 'origin with the path of the page: location.href for location.origin',
    ceremonies: BOTH,
    rule: 'client-data-origin-malformed',
    plant(credential) {
      const { origin } = clientDataOf(credential)
      return changeClientData(credential, { origin: `${origin}/login` })
    },
  },
  {
    id: 'user-not-present',
    title: 'the flag UP is cleared: nobody touched the authenticator',
    ceremonies: ['authentication'],
    rule: 'user-presence-absent',
    plant: (credential) => changeAuthData(credential, flagsWithout(USER_PRESENT)),
  },
  {
    id: 'rp-id-hash-other',
    title: 'authenticator data made for another RP ID',
    ceremonies: BOTH,
    rule: 'rp-id-hash-of-other-options',
    plant: (credential) =>
      changeAuthData(credential, (bytes) => concatBytes(others(bytes.subarray(0, FLAGS)), bytes.subarray(FLAGS))),
  },
  {
    id: 'auth-data-cut',
    title: 'authenticator data cut after 30 bytes; it has 37 at least',
    ceremonies: BOTH,
    rule: 'auth-data-too-short',
    plant: (credential) => changeAuthData(credential, (bytes) => bytes.slice(0, 30)),
  },
  {
    id: 'not-attested',
    title: 'authenticator data of a registration without the new public key',
    ceremonies: ['registration'],
    rule: 'attested-credential-data-absent',
    plant: (credential) =>
      changeAuthData(credential, (bytes) =>
        // Extension outputs would stand behind the key, whose length only a walk through it tells.
        ((bytes[FLAGS] ?? 0) & EXTENDED) !== 0 ? undefined : flagsWithout(ATTESTED)(bytes.slice(0, FIXED)),
      ),
  },
  {
    id: 'attestation-cut',
    title: 'attestationObject without its end',
    ceremonies: ['registration'],
    rule: 'cbor-truncated',
    plant: shorter('attestationObject', 10),
  },
  {
    id: 'attestation-longer',
    title: 'three bytes behind the end of attestationObject',
    ceremonies: ['registration'],
    rule: 'attestation-trailing-bytes',
    plant: bytes('attestationObject', (all) => concatBytes(all, new Uint8Array(3))),
  },
  {
    id: 'signature-flipped',
    title: 'one bit of the signature is another',
    ceremonies: ['authentication'],
    rule: 'signature-does-not-verify',
    plant: bytes('signature', (all) => all.map((byte, at) => (at === all.length - 1 ? byte ^ 1 : byte))),
  },
  {
    id: 'signature-cut',
    title: 'signature without its end',
    ceremonies: ['authentication'],
    rule: 'signature-der-truncated',
    plant: bytes('signature', (all) => (all[0] === SEQUENCE ? all.slice(0, -5) : undefined)),
  },
  {
    id: 'ids-differ',
    title: 'rawId of another credential than id',
    ceremonies: BOTH,
    rule: 'id-differs-from-raw-id',
    plant: (credential) => ({ ...credential, rawId: otherId(credential.rawId) }),
  },
  {
    id: 'id-of-another',
    title: 'id and rawId of another credential than the one that was made',
    ceremonies: ['registration'],
    rule: 'id-differs-from-attested',
    plant: (credential) => ({ ...credential, id: otherId(credential.id), rawId: otherId(credential.id) }),
  },
  {
    id: 'wrong-step',
    title: 'sent to the other step: a registration to the one that signs in, or a sign-in to the one that registers',
    ceremonies: BOTH,
    rule: 'wrong-ceremony-for-endpoint',
    plant: (credential) => credential,
    sentToOtherStep: true,
  },
]
