import type { TpmReason } from '../faults.ts'
import type { StatementMembers } from './members.ts'
import type { AttestationStatement, Span } from './statement.ts'
import { readTpmAttest } from './tpm-attest.ts'
import { readTpmPublic, type TpmFault } from './tpm-public.ts'

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
