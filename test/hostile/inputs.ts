import type { Json } from '../../src/model/index.ts'
import { concat, fromHex, uint } from '../authenticator/bytes.ts'
import { captured } from '../conformance/payload.ts'

const MB = 1024 * 1024
/** What becomes 16 MB of base64url text. */
const BYTES = 12 * MB

const MARK = 'HERE'
/** A registration with an attestation object of this text; the text is never copied through JSON.stringify. */
const withText = (text: string): string => {
  const registration = captured('es256-none.registration')
  registration.response.attestationObject = MARK
  return JSON.stringify(registration).replace(MARK, () => text)
}
const attestation = (...parts: readonly Uint8Array[]): string =>
  withText(Buffer.from(concat(...parts)).toString('base64url'))
const clientData = (text: string): string => {
  const registration = captured('es256-none.registration')
  registration.response.clientDataJSON = Buffer.from(text).toString('base64url')
  return JSON.stringify(registration)
}
const filled = (length: number, byte: number): Uint8Array => new Uint8Array(length).fill(byte)
const hex = (text: string): Uint8Array => fromHex(text)

/** JSON in a string of JSON in a string …, as deep as a text of some 200 KB can hold. */
function strings(): string {
  let text = JSON.stringify(captured('es256-none.registration'))
  for (let depth = 0; depth < 12; depth++) text = JSON.stringify({ credential: text })
  return text
}

const nested = (depth: number): Json => (depth === 0 ? 1 : [nested(depth - 1)])

/** One layer each, hostile: made here, because they are large. Functions, so that one at a time is held. */
export const HOSTILE: Record<string, () => string> = {
  'attestation object: 16 MB of zeros': () => attestation(filled(BYTES, 0)),
  'attestation object: 16 MB of nested arrays': () => attestation(filled(BYTES, 0x81)),
  'attestation object: 4 MB of endless arrays': () => attestation(filled(BYTES / 4, 0x9f)),
  'attestation object: arrays in authData': () =>
    attestation(hex('a363666d74646e6f6e656761747453746d74a0686175746844617461'), filled(100_000, 0x81)),
  'attestation object: a text of 2^64 bytes': () => attestation(hex('7bffffffffffffffff')),
  'attestation object: 2^32 tags': () => attestation(filled(100_000, 0xc6)),
  'attestation object: an array of 2^53 elements': () => attestation(hex('9b0020000000000000'), filled(100, 0)),
  'attestation object: 10,000 equal keys': () => attestation(hex('b92710'), repeated([1, 0], 10_000)),
  'attestation object: 10,000 entries': () =>
    attestation(hex('b92710'), ...Array.from({ length: 10_000 }, (_, at) => concat(hex('19'), uint(at, 2), hex('00')))),
  'attestation object: 10,000 long heads': () => attestation(hex('992710'), repeated([0x18, 0], 10_000)),
  'attestation object: authData of 3 MB': () =>
    attestation(
      hex('a363666d74646e6f6e656761747453746d74a06861757468446174615a'),
      uint(BYTES / 4, 4),
      filled(BYTES / 4, 0x45),
    ),
  'base64url text of 16 MB': () => withText('A'.repeat(16 * MB)),
  'base64 text of 4 MB': () => withText('+'.repeat(4 * MB)),
  'hex text of 4 MB': () => withText('a3'.repeat(2 * MB)),
  'base64url text with a bad character after 4 MB': () => withText(`${'A'.repeat(4 * MB)}!`),
  'client data: a challenge of 3 MB': () =>
    clientData(`{"type":"webauthn.get","challenge":"${'A'.repeat(BYTES / 4)}","origin":"https://example.com"}`),
  'client data: an origin of 1 MB': () =>
    clientData(`{"type":"webauthn.get","challenge":"AAAA","origin":"https://${'a.'.repeat(MB / 2)}com"}`),
  'client data: 3 million brackets': () => clientData('['.repeat(BYTES / 4)),
  'client data: a member 100,000 times': () => clientData(`{${'"type":1,'.repeat(100_000)}"x":1}`),
  '100,000 brackets': () => '['.repeat(100_000),
  '100,000 brackets around nothing': () => '['.repeat(100_000) + ']'.repeat(100_000),
  '100,000 braces': () => '{"a":'.repeat(100_000),
  '100,000 brackets in a string': () => JSON.stringify({ credential: '['.repeat(100_000) }),
  'JSON in strings in strings': strings,
  'a quotation with 60,000 blanks behind a string': () =>
    `> see\n> {\n>   "rawId": {\n>   "place": "9"\n>   ${' '.repeat(60_000)}}\n> }`,
  '60 levels': () => JSON.stringify({ credential: nested(58) }),
  'names of the prototype at every level': () =>
    '{"__proto__":{"__proto__":{"id":"AAAA"}},"constructor":{"prototype":{"x":1}},"response":{"__proto__":null},"rawId":{"__proto__":1}}',
}

function repeated(bytes: readonly number[], times: number): Uint8Array {
  const out = new Uint8Array(bytes.length * times)
  for (let at = 0; at < out.length; at++) out[at] = bytes[at % bytes.length] ?? 0
  return out
}
