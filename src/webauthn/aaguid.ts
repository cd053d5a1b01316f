import { table } from '../table.ts'
import { toHex } from '../text/encodings.ts'

/**
 * Names of well-known authenticators. An AAGUID is the authenticator's own word unless its attestation is verified; the
 * name is for people and decides nothing.
 */
const NAMES: Record<string, string> = table({
  // Platforms and browsers.
  'fbfc3007-154e-4ecc-8c0b-6e020557d7bd': 'Apple Passwords',
  'dd4ec289-e01d-41c9-bb89-70fa845d4bf2': 'iCloud Keychain (managed)',
  'ea9b8d66-4d01-1d21-3ce4-b6b48cb575d4': 'Google Password Manager',
  'adce0002-35bc-c60a-648b-0b25f1f05503': 'Chrome on Mac',
  '771b48fd-d3d4-4f74-9232-fc157ab0507a': 'Edge on Mac',
  'b5397666-4885-aa6b-cebf-e52262a439a2': 'Chromium browser',
  '08987058-cadc-4b81-b6e1-30de50dcbe96': 'Windows Hello',
  '9ddd1817-af5a-4672-a2b9-3e3dd95000a9': 'Windows Hello',
  '6028b017-b1d4-4c02-b4b3-afcdafc96bb2': 'Windows Hello',
  'd3452668-01fd-4c12-926c-83a4204853aa': 'Microsoft Password Manager',
  'de1e552d-db1d-4423-a619-566b625cdc84': 'Microsoft Authenticator (Android)',
  '90a3ccdf-635c-4729-a248-9b709135078f': 'Microsoft Authenticator (iOS)',
  'b93fd961-f2e6-462f-b122-82002247de78': 'Android with SafetyNet attestation',
  '53414d53-554e-4700-0000-000000000000': 'Samsung Pass',
  '01020304-0506-0708-0102-030405060708': "Chromium's virtual authenticator (tests)",
  // Password managers.
  'bada5566-a7aa-401f-bd96-45619a55120d': '1Password',
  'd548826e-79b4-db40-a3d8-11116f7e8349': 'Bitwarden',
  '531126d6-e717-415c-9320-3d9aa6981239': 'Dashlane',
  'f3809540-7f14-49c1-a8b3-8f813b225541': 'Enpass',
  'bfc748bb-3429-4faa-b9f9-7cfa9f3b76d0': 'iPasswords',
  'fdb141b2-5d84-443e-8a35-4698c205a502': 'KeePassXC',
  '0ea242b4-43c4-4a1b-8b17-dd6d0b6baec6': 'Keeper',
  'b78a0a55-6ef8-d246-a042-ba0f6d55050c': 'LastPass',
  '22248c4c-7a12-46e2-9a41-44291b373a4d': 'LogMeOnce',
  'b84e4048-15dc-4dd0-8640-f4f60813c8af': 'NordPass',
  '50726f74-6f6e-5061-7373-50726f746f6e': 'Proton Pass',
  'cc45f64e-52a2-451b-831a-4edd8022a202': 'ToothPic',
  'b35a26b2-8f6e-4697-ab1d-d44db4da28c6': 'Zoho Vault',
  '66a0ccb3-bd6a-191f-ee06-e375c50b9846': 'Thales Bio (iOS)',
  // Security keys.
  'cb69481e-8ff7-4039-93ec-0a2729a154a8': 'YubiKey 5 (USB-A, no NFC), firmware 5.1',
  'ee882879-721c-4913-9775-3dfcce97072a': 'YubiKey 5 (no NFC), firmware 5.2 or 5.4',
  'fa2b99dc-9e39-4257-8f92-4a30d23c4118': 'YubiKey 5 NFC, firmware 5.1',
  '2fc0579f-8113-47ea-b116-bb5a8db9202a': 'YubiKey 5 NFC, firmware 5.2',
  'c5ef55ff-ad9a-4b9f-b580-adebafe026d0': 'YubiKey 5Ci',
  'c1f9a0bc-1dd2-404a-b27f-8e29047a43fd': 'YubiKey 5 NFC FIPS',
  '73bb0cd4-e502-49b8-9c6f-b59445bf720b': 'YubiKey 5 FIPS',
  '85203421-48f9-4355-9bc8-8a53846e5083': 'YubiKey 5Ci FIPS',
  'd8522d9f-575b-4866-88a9-ba99fa02f35b': 'YubiKey Bio (FIDO edition)',
  'f8a011f3-8c0a-4d15-8006-17111f9edc7d': 'Security Key by Yubico, firmware 5.1',
  'b92c3f9a-c014-4056-887f-140a2501163b': 'Security Key by Yubico, firmware 5.2',
  '42b4fb4a-2866-43b2-9bf7-6c6669c2e5d3': 'Google Titan Security Key v2',
})

/** Bytes of an AAGUID (WebAuthn Level 3 §6.5.1). */
export const AAGUID_LENGTH = 16

/** An authenticator that keeps its model to itself, or has none (§6.5.1, §6.5.4). */
export const NO_AAGUID = '00000000-0000-0000-0000-000000000000'

/** 16 bytes as a UUID. */
export function aaguidText(bytes: Uint8Array): string {
  const hex = toHex(bytes)
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}

export const authenticatorName = (aaguid: string): string | undefined =>
  Object.hasOwn(NAMES, aaguid) ? NAMES[aaguid] : undefined
