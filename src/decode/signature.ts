import type { Encoded, SignatureShape } from '../model/index.ts'
import { RAW_SIGNATURE_LENGTHS } from '../webauthn/cose.ts'
import { judgeDer } from './der-signature.ts'
import { bytePlace, fault } from './fault.ts'
import type { Faults, SignatureFaults } from './faults.ts'

/** A modulus of 1024 to 8192 bits; odd sizes exist, a test vector of the standard has 436 bytes. */
const RSA_MIN = 128
const RSA_MAX = 1024

/** What a signature's bytes look like (WebAuthn Level 3 §6.5.5). undefined without bytes. */
export function decodeSignatureShape(encoded: Encoded): SignatureShape | undefined {
  const { bytes, pointer } = encoded
  if (bytes === undefined) return undefined
  const add = <K extends keyof SignatureFaults>(kind: K, offset: number, length: number, args: Faults[K]) =>
    shape.faults.push(fault(kind, bytePlace(pointer, 'signature', '', offset, length), args))
  const shape: SignatureShape = { pointer, bytes, form: 'unknown', faults: [] }
  const der = judgeDer(bytes)
  if (der.form !== 'none') {
    shape.form = 'der'
    if (der.form === 'faulty') add(der.fault.kind, der.fault.offset, der.fault.length, der.fault.args)
  } else if (RAW_SIGNATURE_LENGTHS.has(bytes.length)) shape.form = 'raw'
  else if (bytes.length >= RSA_MIN && bytes.length <= RSA_MAX) shape.form = 'rsa'
  else add('signature-length-impossible', 0, bytes.length, { length: bytes.length })
  return shape
}
