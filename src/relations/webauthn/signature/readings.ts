import { concatBytes, startsWith } from '../../../bytes.ts'
import type { JsonObject } from '../../../model/index.ts'
import { encodeBase64url } from '../../../text/base64url.ts'
import { toHex } from '../../../text/hex.ts'
import { utf8 } from './bytes.ts'
import type { Signed } from './keys.ts'
import type { Proof } from './proofs.ts'
import { rewritings } from './rewritten.ts'

export interface Reading {
  proof: Proof
  data: Uint8Array
  /** Particulars, in our words. */
  how?: string
}

const BOM = Uint8Array.of(0xef, 0xbb, 0xbf)

/** What else may have been signed than authenticator data and the hash of the client data (§6.3.3 step 11), likeliest first. */
export function* readings(
  signed: Signed,
  json: JsonObject | undefined,
  sha256: (bytes: Uint8Array) => Uint8Array,
): Generator<Reading, void> {
  const { authData, clientData } = signed
  const hash = sha256(clientData)
  const over = (bytes: Uint8Array): Uint8Array => concatBytes(authData, sha256(bytes))

  for (const { text, what } of encodedTexts(signed)) yield { proof: 'hash-of-text', data: over(utf8(text)), how: what }
  yield { proof: 'no-hash', data: concatBytes(authData, clientData) }
  yield { proof: 'hash-missing', data: authData }
  yield { proof: 'auth-data-wrapped', data: concatBytes(wrapped(authData), hash) }
  const marked = startsWith(clientData, BOM)
  if (marked) yield { proof: 'bom-added', data: over(clientData.subarray(BOM.length)) }
  else yield { proof: 'bom-removed', data: over(concatBytes(BOM, clientData)) }
  yield { proof: 'hash-as-text', data: concatBytes(authData, utf8(toHex(hash))), how: 'hex' }
  yield { proof: 'hash-as-text', data: concatBytes(authData, utf8(encodeBase64url(hash))), how: 'base64url' }
  yield { proof: 'hash-twice', data: over(hash) }
  yield { proof: 'hash-first', data: concatBytes(hash, authData) }
  yield { proof: 'hash-alone', data: hash }
  yield { proof: 'auth-data-as-text', data: concatBytes(utf8(encodeBase64url(authData)), hash) }
  yield { proof: 'hashed-before', data: sha256(concatBytes(authData, hash)) }
  if (json === undefined) return
  const own = new TextDecoder().decode(clientData)
  for (const { text, how } of rewritings(own, json)) yield { proof: 'rewritten', data: over(utf8(text)), how }
  yield { proof: 'rewritten', data: over(utf8(`${own}\n`)), how: 'with a line end behind it' }
  yield { proof: 'rewritten', data: over(utf8(own.trimEnd())), how: 'without white space behind it' }
}

/** The base64 spellings of the client data, that of the payload first. */
function encodedTexts({ clientData, clientDataText }: Signed): { text: string; what: string }[] {
  const url = encodeBase64url(clientData)
  const standard = url.replaceAll('-', '+').replaceAll('_', '/')
  const padded = standard.padEnd(Math.ceil(standard.length / 4) * 4, '=')
  const all = [
    ...(clientDataText === undefined ? [] : [{ text: clientDataText, what: 'as it stands in the payload' }]),
    { text: url, what: 'base64url' },
    { text: padded, what: 'standard base64 with padding' },
    { text: url.padEnd(padded.length, '='), what: 'base64url with padding' },
    { text: standard, what: 'standard base64 without padding' },
    { text: toHex(clientData), what: 'hex' },
  ]
  return all.filter(({ text }, index) => all.findIndex((other) => other.text === text) === index)
}

/** The head of a CBOR byte string and the bytes, as libfido2's `fido_assert_authdata_ptr` gives them (RFC 8949 §3). */
function wrapped(bytes: Uint8Array): Uint8Array {
  const { length } = bytes
  const head = length < 24 ? [0x40 | length] : length < 256 ? [0x58, length] : [0x59, length >> 8, length & 0xff]
  return concatBytes(Uint8Array.from(head), bytes)
}
