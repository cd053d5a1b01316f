import { MAX_MEMBER_LENGTH } from '../limits.ts'
import type { Encoded, Json } from '../model/index.ts'
import { type Base64urlResult, decodeBase64url } from '../text/encodings.ts'
import { readBase64Text, readTwice } from './base64-text.ts'
import { fault } from './faults.ts'
import { type Expect, isPlaceholder, isStandIn, plausible } from './plausible.ts'
import { type Reading, readHexText, readObjectBytes } from './reading.ts'
import { readNamedText } from './text-bytes.ts'

/**
 * The bytes of a member that should hold base64url text (WebAuthn Level 3 §3 "Base64url Encoding"), or what they most
 * likely are. At most one fault. null, numbers, booleans and '' get none: the schema reports them.
 * `expect` tells the readings of an ambiguous text apart; without it the member's name decides.
 */
export function decodeEncoded(
  name: string,
  pointer: string,
  value: Json | undefined,
  expect: Expect | undefined = plausible[name],
): Encoded {
  // One literal that is filled: each copy with a member changed costs V8 as much as half of the decoding.
  const encoded: Encoded = { name, pointer, value, state: value === undefined ? 'absent' : 'unusable', faults: [] }
  if (value === undefined) return encoded
  if (value === null || value === '' || typeof value === 'number' || typeof value === 'boolean') return encoded
  const length = typeof value === 'string' || Array.isArray(value) ? value.length : 0
  if (length > MAX_MEMBER_LENGTH) {
    encoded.faults.push(fault('member-too-long', { pointer }, { length, limit: MAX_MEMBER_LENGTH }))
    return encoded
  }
  if (typeof value === 'object') return withReading(encoded, readObjectBytes(name, value))
  const strict = decodeBase64url(value)
  if (strict.ok ? isStandIn(value) : isPlaceholder(value)) {
    encoded.state = 'redacted'
    return encoded
  }
  const found = strict.ok ? readClean(name, value, strict.bytes, expect) : readBroken(name, value, strict, expect)
  if (found !== undefined) return withReading(encoded, found)
  if (strict.ok) {
    encoded.state = 'ok'
    encoded.bytes = strict.bytes
  }
  return encoded
}

/** `Uint8Array` and the like: all else that has a name has characters in it that base64url has not. */
const LONGEST_WORD = 11

/** Text that is base64url, and may still be something else that only looks so. */
function readClean(name: string, text: string, bytes: Uint8Array, expect?: Expect): Reading | undefined {
  const read = readHexText(text, bytes, expect) ?? readTwice(bytes, expect)
  return read ?? (text.length <= LONGEST_WORD ? readNamedText(name, text) : undefined)
}

function readBroken(name: string, text: string, strict: Base64urlResult, expect?: Expect): Reading | undefined {
  const bytes = 'bytes' in strict ? strict.bytes : undefined
  return readNamedText(name, text) ?? readHexText(text, bytes, expect) ?? readBase64Text(text, expect)
}

function withReading(encoded: Encoded, found: Reading): Encoded {
  const { kind, args, span, bytes } = found
  const { pointer } = encoded
  encoded.faults.push(fault(kind, span === undefined ? { pointer } : { pointer, span }, args))
  if (bytes === undefined) return encoded
  encoded.state = 'repaired'
  encoded.bytes = bytes
  return encoded
}
