import { AAGUID_LENGTH } from './aaguid.ts'

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
