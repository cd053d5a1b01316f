import { ByteReader } from './byte-reader.ts'
import type { TpmFault } from './tpm-public.ts'

/** A field and where it starts in certInfo. */
export interface TpmField {
  bytes: Uint8Array
  offset: number
}

/** TPMS_ATTEST (TPM 2.0 Library, Part 2, §10.12.8), the parts that WebAuthn Level 3 §8.3 judges. */
export interface TpmAttest {
  magic: number
  type: number
  extraData: TpmField
  /** attested.name of TPMS_CERTIFY_INFO; absent for another type. */
  name?: TpmField
}

/** TPM_ST_ATTEST_CERTIFY, Part 2, §6.9. */
export const ATTEST_CERTIFY = 0x8017
/** TPM_GENERATED_VALUE, Part 2, §6.2. */
export const GENERATED = 0xff544347
/** clock 8, resetCount 4, restartCount 4, safe 1; firmwareVersion 8. */
const CLOCK_AND_FIRMWARE = 25

export function readTpmAttest(bytes: Uint8Array): TpmAttest | TpmFault {
  const reader = new ByteReader(bytes)
  const magic = reader.number(4)
  const type = reader.number(2)
  reader.sized()
  const extraData = field(reader)
  reader.take(CLOCK_AND_FIRMWARE)
  // What follows depends on the type; of another one nothing can be said.
  if (type !== ATTEST_CERTIFY && !reader.short) return { magic, type, extraData }
  const name = field(reader)
  reader.sized()
  if (reader.short) return { reason: 'fewer bytes than its lengths say', end: reader.at }
  if (reader.left > 0) return { reason: `${reader.left} more bytes`, end: reader.at }
  return { magic, type, extraData, name }
}

function field(reader: ByteReader): TpmField {
  const bytes = reader.sized()
  return { bytes, offset: reader.at - bytes.length }
}
