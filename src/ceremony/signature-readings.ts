import { concatBytes, startsWith } from '../bytes.ts'
import type { Json, JsonObject } from '../model/index.ts'
import { encodeBase64url, toHex } from '../text/encodings.ts'
import type { Proof, Signed } from './signature-key.ts'

interface Reading {
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

/** The client data as it may have been before, or after, somebody wrote it anew. */
interface Rewriting {
  text: string
  /** How the signed text differs from the one in the payload: ours, for a message. */
  how: string
}

/** As browsers write it (WebAuthn Level 3 §5.8.1.1). */
const ORDER = ['type', 'challenge', 'origin', 'crossOrigin', 'topOrigin']
/** What Chromium adds at random, against readers that compare by text. */
const GREASE = {
  other_keys_can_be_added_here: 'do not compare clientDataJSON against a template. See https://goo.gl/yabPex',
}

interface Layout {
  how: string
  write(value: JsonObject): string
}

const LAYOUTS: readonly Layout[] = [
  { how: 'without white space', write: (value) => JSON.stringify(value) },
  { how: 'indented by 2', write: (value) => JSON.stringify(value, null, 2) },
  { how: 'indented by 4', write: (value) => JSON.stringify(value, null, 4) },
  { how: 'indented by tabs', write: (value) => JSON.stringify(value, null, '\t') },
  { how: 'with blanks after commas and colons, as Python writes it', write: spaced },
]

/** Other spellings of the same client data, likeliest first; the text of the payload itself is left out. */
function* rewritings(text: string, json: JsonObject): Generator<Rewriting, void> {
  const seen = new Set([text])
  for (const { value, how: order } of orders(json))
    for (const layout of LAYOUTS) {
      const plain = layout.write(value)
      for (const [spelling, slashes] of [
        [plain, text.includes('\\/') ? 'slashes not escaped' : ''],
        [plain.replaceAll('/', '\\/'), text.includes('\\/') ? '' : 'slashes escaped as \\/'],
      ] as const) {
        if (seen.has(spelling)) continue
        seen.add(spelling)
        const how = [order, isLaidOut(text, layout, json) ? '' : layout.how, slashes].filter((one) => one !== '')
        yield { text: spelling, how: how.join(', ') }
      }
    }
}

/** Whether the payload's own text has this layout, whatever its slashes. */
const isLaidOut = (text: string, layout: Layout, json: JsonObject): boolean =>
  layout.write(json) === text.replaceAll('\\/', '/')

function* orders(json: JsonObject): Generator<{ value: JsonObject; how: string }> {
  yield { value: json, how: '' }
  const rest = Object.keys(json).filter((name) => !ORDER.includes(name))
  const standard = pick(json, [...ORDER, ...rest])
  yield { value: standard, how: 'type, challenge and origin first' }
  yield { value: pick(json, Object.keys(json).sort()), how: 'members in the order of the alphabet' }
  // A class that names three members drops the others.
  for (const crossOrigin of [false, true])
    if (!Object.hasOwn(json, 'crossOrigin'))
      yield { value: pick({ ...standard, crossOrigin }, [...ORDER, ...rest]), how: `with "crossOrigin":${crossOrigin}` }
  const whole = pick({ ...standard, crossOrigin: json.crossOrigin ?? false }, ORDER)
  if (rest.length === 0) yield { value: { ...whole, ...GREASE }, how: 'with the member that Chromium adds' }
}

/** Own members only, in this order; those that are not there are left out. */
function pick(json: JsonObject, names: readonly string[]): JsonObject {
  const entries = names.flatMap((name): [string, Json][] => {
    const value = Object.hasOwn(json, name) ? json[name] : undefined
    return value === undefined ? [] : [[name, value]]
  })
  return Object.fromEntries(entries)
}

/** `json.dumps` without arguments: one line, a blank after each comma and colon. */
function spaced(value: JsonObject): string {
  const members = Object.entries(value).map(([name, one]) => `${JSON.stringify(name)}: ${JSON.stringify(one)}`)
  return `{${members.join(', ')}}`
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
