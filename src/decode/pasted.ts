import type { Encoded, Json } from '../model/index.ts'
import { table } from '../table.ts'
import { decodeEncoded } from './encoded.ts'
import { hexDigitsIn } from './hex-text.ts'
import { type Recognised, recogniseBytes } from './recognise-bytes.ts'

/** A pasted value that was read: the bytes, and how the text came to be them. */
export interface Pasted {
  encoded: Encoded
  /** What kind of text it was. */
  readAs: string
  found?: Recognised
}

/** Reads one pasted value: base64url, base64, hex, percent-encoded, encoded twice, a PEM, a list of bytes. `json`: what the text is as JSON. */
export function readPasted(text: string, json?: Json): Pasted {
  const pem = json === undefined ? PEM.exec(text) : null
  const value = pem ? (pem[1] ?? '').replaceAll(/\s/g, '') : (json ?? hexDigitsIn(text) ?? text.trim())
  // Asked of the same bytes several times, which may be many.
  const seen = new Map<Uint8Array, Recognised | undefined>()
  const fits = (bytes: Uint8Array): Recognised | undefined => {
    if (!seen.has(bytes)) seen.set(bytes, recogniseBytes(bytes))
    return seen.get(bytes)
  }
  const encoded = decodeEncoded('value', '', value, (bytes) => fits(bytes) !== undefined)
  const kind = encoded.faults[0]?.kind
  const readAs = pem ? 'PEM' : kind === undefined ? 'base64url' : (FORMS[kind] ?? kind)
  const found = encoded.bytes && fits(encoded.bytes)
  return found ? { encoded, readAs, found } : { encoded, readAs }
}

/** RFC 7468; the label says nothing that the content does not. */
const PEM = /-----BEGIN [A-Z0-9 ]{1,40}-----([^-]*)(?:-----END|$)/

/** What the rules on encodings call a mistake is a way to paste here. */
const FORMS: Record<string, string> = table({
  'base64-standard-alphabet': 'base64',
  'base64-padding': 'base64url with padding',
  'base64-whitespace': 'base64 with white space',
  'base64-mixed-alphabet': 'base64 of both alphabets',
  'base64-encoded-twice': 'base64, encoded twice',
  'base64-trailing-bits': 'base64url whose last bits are set',
  'bytes-are-hex': 'hex',
  'bytes-are-url-encoded': 'percent-encoded base64',
  'bytes-are-data-url': 'a data URL',
  'bytes-are-array': 'a list of bytes',
  'bytes-are-node-buffer': 'a Node Buffer as JSON',
  'bytes-are-index-object': 'a typed array as JSON',
  'bytes-are-json-text': 'JSON text',
})
