import type { TpmReason } from '../faults.ts'
import type { StatementMembers } from './members.ts'
import type { AttestationStatement, Span } from './statement.ts'
import { readTpmAttest, readTpmPublic, type TpmFault } from './tpm-structures.ts'

type Tpm = Pick<AttestationStatement, 'certInfo' | 'pubArea'>
type Tell = (reason: TpmReason, offset: number, length: number) => void

/** certInfo and pubArea of a TPM statement, WebAuthn Level 3 §8.3. */
export function readTpm(members: StatementMembers): Tpm {
  const tpm: Tpm = {}
  const certInfo = members.bytes('certInfo')
  if (certInfo) {
    const attest = read(certInfo, readTpmAttest, (reason, offset, length) =>
      members.add('attestation-tpm-cert-info-malformed', 'certInfo', { offset, length }, { reason }),
    )
    tpm.certInfo = attest ? { ...certInfo, attest } : certInfo
  }
  const pubArea = members.bytes('pubArea')
  if (pubArea) {
    const area = read(pubArea, readTpmPublic, (reason, offset, length) =>
      members.add('attestation-tpm-pub-area-malformed', 'pubArea', { offset, length }, { reason }),
    )
    tpm.pubArea = area ? { ...pubArea, area } : pubArea
  }
  return tpm
}

/** Both are bare structures in WebAuthn; a TPM's answer has them as TPM2B, their size in front (Part 2, §10.2). */
function read<T extends object>(
  { bytes, offset }: Span,
  parse: (bytes: Uint8Array) => T | TpmFault,
  tell: Tell,
): T | undefined {
  const parsed = parse(bytes)
  if (!('reason' in parsed)) return parsed
  if (bytes.length > 2 && (bytes[0] ?? 0) * 256 + (bytes[1] ?? 0) === bytes.length - 2) {
    tell('its size in front, as in a TPM2B', offset, 2)
    return undefined
  }
  const fault = parsed as TpmFault
  tell(fault.reason, offset + fault.end, bytes.length - fault.end)
  return undefined
}

/** TCG TPM Vendor ID Registry, in ASCII with zeros or blanks behind; the last one is FIDO's test vendor. */
const IDS = new Set(
  (
    '414D4400 414E5400 41544D4C 4252434D 4353434F 464C5953 474F4F47 48504900 48504500 48495349 49424D00 49465800 ' +
    '494E5443 4C454E00 4D534654 4E534D20 4E534700 4E545A00 4E544300 51434F4D 524F4343 534D5343 534D534E 534E5300 ' +
    '53544D20 5345414C 53494D54 54584E00 57454300 564D5700 FFFFF1D0'
  ).split(' '),
)

/** tpmManufacturer as the TCG EK Credential Profile §3.2.9 writes it: "id:" and 8 hex digits. */
export const isTpmManufacturer = (text: string): boolean =>
  /^id:[0-9A-Fa-f]{8}$/.test(text) && IDS.has(text.slice(3).toUpperCase())
