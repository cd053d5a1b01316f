import { startsWith } from '../bytes.ts'
import { AAGUID_LENGTH } from '../webauthn/aaguid.ts'
import { FIXED_LENGTH, MAX_CREDENTIAL_ID } from '../webauthn/authenticator-data.ts'
import { walkCbor } from './cbor/walk.ts'
import type { LeftoverLook } from './faults.ts'

/** Firefox up to 118 announced 3 entries for its Ed25519 keys and wrote more: {1: "OKP", 3: -8, -1: "Ed25519" (Mozilla bug 1852812). */
const FIREFOX_ED25519 = [
  0xa3, 0x01, 0x63, 0x4f, 0x4b, 0x50, 0x03, 0x27, 0x20, 0x67, 0x45, 0x64, 0x32, 0x35, 0x35, 0x31, 0x39,
]

/** What the bytes after the end of authenticator data look like. `key`: the credential public key before them. */
export function leftoverLook(
  rest: Uint8Array,
  has: { at: boolean; ed: boolean; key?: Uint8Array | undefined },
): LeftoverLook {
  const { key } = has
  if (key && startsWith(key, FIREFOX_ED25519)) return 'firefox-ed25519'
  if (!has.ed && isExtensionMap(rest)) return 'extensions'
  if (!has.at && isAttestedData(rest, AAGUID_LENGTH)) return 'attested-credential-data'
  return rest.every((byte) => byte === 0) ? 'zeros' : 'unknown'
}

/**
 * Firefox 98 with Windows Hello wrote an AAGUID of one zero byte: the credential ID's length follows at once, and all
 * the rest fits.
 */
export function hasOneByteAaguid(authData: Uint8Array): boolean {
  return authData[FIXED_LENGTH] === 0 && isAttestedData(authData.subarray(FIXED_LENGTH), 1)
}

/** Attested credential data (WebAuthn Level 3 §6.5.1) of the given AAGUID length, whose key is a map. */
function isAttestedData(bytes: Uint8Array, aaguidLength: number): boolean {
  const length = (bytes[aaguidLength] ?? 0) * 256 + (bytes[aaguidLength + 1] ?? 0)
  const key = aaguidLength + 2 + length
  if (length === 0 || length > MAX_CREDENTIAL_ID || key >= bytes.length) return false
  return walkCbor(bytes, key, bytes.length).item?.major === 5
}

/** Extension outputs are a map with text keys (WebAuthn Level 3 §9.4) that fills the rest. */
function isExtensionMap(bytes: Uint8Array): boolean {
  const { item, end } = walkCbor(bytes, 0, bytes.length)
  return (
    item?.major === 5 && end === bytes.length && item.children.every((child, i) => i % 2 === 1 || child.major === 3)
  )
}
