import { AAGUID_LENGTH } from './aaguid.ts'

/** The values that WebAuthn Level 3 gives its enumerations, and its limits for what a server chooses. */

/** CollectedClientData.type (§5.8.1). */
export const CREATE_TYPE = 'webauthn.create'
export const GET_TYPE = 'webauthn.get'
/** Of an authentication by Secure Payment Confirmation. */
export const PAYMENT_TYPE = 'payment.get'

/** AuthenticatorAttachment (§5.4.5). */
export const ATTACHMENTS: readonly string[] = ['platform', 'cross-platform']

/** ResidentKeyRequirement (§5.4.6) and UserVerificationRequirement (§5.8.6). */
export const REQUIREMENTS: readonly string[] = ['required', 'preferred', 'discouraged']

/** AttestationConveyancePreference (§5.4.7). */
export const CONVEYANCES: readonly string[] = ['none', 'indirect', 'direct', 'enterprise']

/** PublicKeyCredentialHint (§5.8.7). */
export const HINTS: readonly string[] = ['security-key', 'client-device', 'hybrid']

/** AuthenticatorTransport (§5.8.4) of authenticators that roam; `cable` is the old name of `hybrid`. */
export const ROAMING_TRANSPORTS: readonly string[] = ['usb', 'nfc', 'ble', 'smart-card', 'hybrid', 'cable']
export const TRANSPORTS: readonly string[] = [...ROAMING_TRANSPORTS, 'internal']

/** §5.4.3: "maximum size of 64 bytes". */
export const MAX_USER_HANDLE = 64

/** §15.1: 5 to 10 minutes, in milliseconds. */
export const ADVISED_TIMEOUT = { least: 300_000, most: 600_000 } as const

/** The parts of all authenticator data and their bytes, in order (WebAuthn Level 3 §6.1). */
export const FIXED_PARTS = [
  ['rpIdHash', 32],
  ['flags', 1],
  ['signCount', 4],
] as const
export type FixedPart = (typeof FIXED_PARTS)[number][0]

export const HASH_LENGTH = FIXED_PARTS[0][1]
export const FIXED_LENGTH = FIXED_PARTS.reduce((sum, [, length]) => sum + length, 0)

/** Where a part stands in authenticator data. */
export function fixedRange(part: FixedPart): { offset: number; length: number } {
  let offset = 0
  for (const [name, length] of FIXED_PARTS) {
    if (name === part) return { offset, length }
    offset += length
  }
  return { offset, length: 0 }
}

/** What stands in front of the credential ID in attested credential data (§6.5.1). */
export const ATTESTED_PARTS = [
  ['aaguid', AAGUID_LENGTH],
  ['credentialIdLength', 2],
] as const
export const ATTESTED_HEAD = AAGUID_LENGTH + 2

/** Bytes of a credential ID, §6.5.1 ("L ≤ 1023"). */
export const MAX_CREDENTIAL_ID = 1023
