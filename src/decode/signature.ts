import type { Encoded, SignatureShape } from '../model/index.ts'
import { RAW_SIGNATURE_LENGTHS } from '../webauthn/cose.ts'
import { EC_CURVES, SIDE_BY_SIDE_LENGTHS } from '../webauthn/cose-curves.ts'
import { bytePlace, type Faults, fault, type SignatureFaults } from './faults.ts'

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
  // An algorithm of somebody's own (private use in COSE, below -65536) may make longer ones; none makes shorter ones.
  else if (bytes.length < RSA_MAX) add('signature-length-impossible', 0, bytes.length, { length: bytes.length })
  return shape
}

type Reason = SignatureFaults['signature-der-malformed']['reason']
type Kind = 'signature-der-truncated' | 'signature-der-trailing-bytes' | 'signature-der-malformed'

/** What is wrong with a signature that is certainly meant as DER. Offsets count from the signature's first byte. */
export interface DerFault {
  kind: Kind
  offset: number
  length: number
  args: SignatureFaults[Kind]
}

/** `none`: not DER; `exact`: DER without fault. */
export type DerVerdict = { form: 'none' } | { form: 'exact' } | { form: 'faulty'; fault: DerFault }

interface Integer {
  /** Of its tag. */
  offset: number
  start: number
  length: number
}

const SEQUENCE = 0x30
const INTEGER = 0x02
/** That of the longest curve, P-521, and a zero for the sign. */
const MAX_INTEGER = Math.max(...EC_CURVES.map(({ size }) => size)) + 1
/** P-256 integers shorter than this come once in 10^19 signatures. */
const MIN_CERTAIN_INTEGER = 24
/** How much shorter one of two random integers of a curve is, at most, in practice. */
const MAX_DIFFERENCE = 8

/**
 * Ecdsa-Sig-Value, SEQUENCE { INTEGER r, INTEGER s } in DER (RFC 3279 §2.2.3, WebAuthn Level 3 §6.5.5). Raw and RSA
 * signatures start with 30 by chance, so a fault is given only when lengths and tags rule that out (below 1 in 10^7).
 */
export function judgeDer(bytes: Uint8Array): DerVerdict {
  if (bytes[0] !== SEQUENCE) return { form: 'none' }
  const long = bytes[1] === 0x81
  const content = long ? 3 : 2
  const declared = (long ? bytes[2] : bytes[1]) ?? 0
  const total = content + declared
  if (bytes[content] !== INTEGER) return { form: 'none' }
  const r: Integer = { offset: content, start: content + 2, length: bytes[content + 1] ?? 0 }
  const next = r.start + r.length
  const s: Integer = { offset: next, start: next + 2, length: bytes[next + 1] ?? declared - r.length - 4 }
  const cut = bytes.length < total
  // Of a text cut before the second integer too little is left to tell it from r and s side by side.
  if (cut && next >= bytes.length && SIDE_BY_SIDE_LENGTHS.includes(bytes.length)) return { form: 'none' }
  const fits = bytes[next] === INTEGER && s.start + s.length === total
  if (fits && bytes.length === total && r.length > 0 && s.length > 0) {
    const bad = long && declared < 0x80 ? wrong('length', 1, 2) : (judgeInteger(bytes, r) ?? judgeInteger(bytes, s))
    return bad === undefined ? { form: 'exact' } : certain(r, s) ? { form: 'faulty', fault: bad } : { form: 'none' }
  }
  if (!certain(r, s) || (next < bytes.length && bytes[next] !== INTEGER)) return { form: 'none' }
  if (cut && s.start + s.length === total) {
    const args = { needed: total, available: bytes.length }
    return faulty({ kind: 'signature-der-truncated', offset: bytes.length, length: 0, args })
  }
  if (fits) {
    const count = bytes.length - total
    return faulty({ kind: 'signature-der-trailing-bytes', offset: total, length: count, args: { count } })
  }
  return s.start + s.length === bytes.length ? faulty(wrong('length', 1, content - 1)) : { form: 'none' }
}

function certain(r: Integer, s: Integer): boolean {
  const lengths = [r.length, s.length]
  return (
    lengths.every((length) => length >= MIN_CERTAIN_INTEGER && length <= MAX_INTEGER) &&
    Math.abs(r.length - s.length) <= MAX_DIFFERENCE
  )
}

function judgeInteger(bytes: Uint8Array, { start, length }: Integer): DerFault | undefined {
  const first = bytes[start] ?? 0
  if (first >= 0x80) return wrong('negative', start, 1)
  if (first === 0 && (length === 1 || (bytes[start + 1] ?? 0) < 0x80))
    return wrong(length === 1 ? 'zero' : 'non-minimal', start, 1)
  return undefined
}

function wrong(reason: Reason, offset: number, length: number): DerFault {
  return { kind: 'signature-der-malformed', offset, length, args: { reason } }
}

function faulty(fault: DerFault): DerVerdict {
  return { form: 'faulty', fault }
}
