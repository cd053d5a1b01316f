import { base64Of, base64urlOf, bytesOf, hexOf, utf8Hex } from './bytes.ts'
import { AUTH, all, bad, both, change, REG, type Row, type RuleId, unchanged, type Value } from './rows.ts'

const bufferJson = (text: string) => ({ type: 'Buffer', data: bytesOf(text) })
const indexed = (text: string) => ({ ...bytesOf(text) })
const twice = (text: string) => base64urlOf(utf8Hex(text))
const percent = (text: string) => encodeURIComponent(base64Of(text))
const wrapped = (text: string) =>
  base64Of(text)
    .replace(/.{64}(?=.)/g, '$&\n')
    .replaceAll('+', '-')
    .replaceAll('/', '_')
const readAsText = (text: string) => Buffer.from(text, 'base64url').toString('utf8')
const dataUrl = (text: string) => `data:application/octet-stream;base64,${base64Of(text)}`

/** The SHA-256 of "localhost", the RP ID hash of every capture, as its base64url text: it holds one _. */
const HASH = 'SZYN5YgOjGh0NBcPZHZgW4_krrmihjLHmVzzuoMdl2M'

const ID = ['60375', 'id'] as const
const RAW_ID = ['60376', 'rawId'] as const
const CLIENT_DATA = ['60380', 'clientDataJSON'] as const
const ATTESTATION = ['60386', 'attestationObject'] as const
const AUTH_DATA = ['60379', 'authenticatorData'] as const
const SIGNATURE = ['60381', 'signature'] as const

/** A documented error, and the member that it speaks of. */
type Member = readonly [code: string, name: string]

/** A member whose text was made by `to`. */
const row = (rule: RuleId, cause: string, base: string, [code, name]: Member, to: Value): Row =>
  bad(rule, `${code}-${cause}`, base, change(name, to))

const atBoth = (rule: RuleId, cause: string, member: Member, to: Value): Row[] =>
  both(row(rule, cause, REG, member, to))

/** Bytes in another form than base64url text: a documented cause of 60375, 60376, 60378 to 60381 and 60386. */
export const ENCODING: readonly Row[] = [
  row('member-too-long', 'a-buffer-of-zeros-behind-it', REG, ATTESTATION, (text) => text + 'A'.repeat(128 * 1024)),
  ...atBoth('base64-standard-alphabet', 'standard-base64', ID, base64Of),
  ...atBoth('base64-standard-alphabet', 'reformatted', RAW_ID, base64Of),
  row('base64-standard-alphabet', 'btoa', REG, ATTESTATION, base64Of),
  row('base64-standard-alphabet', 'btoa', AUTH, AUTH_DATA, base64Of),
  row('base64-standard-alphabet', 'encoded-again', AUTH, SIGNATURE, base64Of),
  {
    ...row('base64-standard-alphabet', 'btoa-for-all-members', 'mistakes/base64', RAW_ID, base64Of),
    change: unchanged,
  },
  row('base64-mixed-alphabet', 'replace-without-g', REG, ATTESTATION, (text) => text.replace(HASH.slice(21, 23), '4/')),
  ...atBoth('base64-padding', 'padding', ID, (text) => `${text}=`),
  row('base64-padding', 'padding', REG, CLIENT_DATA, base64Of),
  row('base64-whitespace', 'wrapped-like-pem', REG, ATTESTATION, wrapped),
  row('base64-whitespace', 'copied-with-line-end', AUTH, SIGNATURE, (text) => `${text}\n`),
  row('base64-whitespace', 'plus-became-space', REG, ATTESTATION, (text) => base64Of(text).replaceAll('+', ' ')),
  ...atBoth('base64-bad-character', 'typed-by-hand', RAW_ID, (text) => `${text.slice(0, 10)}–${text.slice(11)}`),
  row('base64-bad-character', 'edited', AUTH, SIGNATURE, (text) => `${text.slice(0, 20)}#${text.slice(21)}`),
  ...atBoth('base64-impossible-length', 'cut', RAW_ID, (text) => text.slice(0, -2)),
  row('base64-impossible-length', 'edited', AUTH, ID, (text) => text.slice(0, -2)),
  row('base64-trailing-bits', 'last-character-edited', AUTH, AUTH_DATA, (text) => `${text.slice(0, -1)}h`),
  row('base64-encoded-twice', 'encoded-again', REG, ATTESTATION, twice),
  row('base64-encoded-twice', 'encoded-again', AUTH, SIGNATURE, twice),
  row('base64-encoded-twice', 'hex-in-base64url', REG, CLIENT_DATA, (text) => twice(hexOf(text))),
  ...both({
    ...row('bytes-are-hex', 'hex', REG, ID, hexOf),
    change: all(change('id', hexOf), change('rawId', hexOf)),
  }),
  row('bytes-are-hex', 'hex', REG, ATTESTATION, hexOf),
  row('bytes-are-hex', 'hex', AUTH, CLIENT_DATA, hexOf),
  row('bytes-are-hex', 'hex', AUTH, SIGNATURE, hexOf),
  row('bytes-are-url-encoded', 'percent-encoded', REG, ATTESTATION, percent),
  row('bytes-are-data-url', 'read-as-data-url', REG, RAW_ID, dataUrl),
  row('bytes-are-cut', 'cut-by-console', REG, ATTESTATION, (text) => `${text.slice(0, 100)}…`),
  row('bytes-are-cut', 'cut-by-log', AUTH, RAW_ID, (text) => `${text.slice(0, 12)}...${text.slice(-8)}`),
  row('bytes-are-array', 'list-of-bytes', AUTH, SIGNATURE, bytesOf),
  row('bytes-are-array', 'signed-bytes-of-java', REG, RAW_ID, (text) => [...new Int8Array(bytesOf(text))]),
  {
    ...row('bytes-are-index-object', 'typed-array', 'mistakes/typed-array', RAW_ID, indexed),
    change: unchanged,
  },
  row('bytes-are-index-object', 'typed-array', AUTH, CLIENT_DATA, indexed),
  row('bytes-are-node-buffer', 'buffer-as-json', REG, CLIENT_DATA, bufferJson),
  ...atBoth('bytes-are-empty-object', 'json-stringify-of-array-buffer', RAW_ID, {}),
  row('bytes-are-object', 'wrapper-of-server-class', REG, RAW_ID, (text) => ({ base64: text })),
  row('bytes-are-object-text', 'string-of-array-buffer', REG, RAW_ID, '[object ArrayBuffer]'),
  row('bytes-are-object-text', 'undefined', AUTH, ID, 'undefined'),
  row('bytes-are-json-text', 'stringified-twice', REG, ATTESTATION, (text) => JSON.stringify(text)),
  row('bytes-are-json-text', 'stringified-typed-array', AUTH, AUTH_DATA, (text) => JSON.stringify(indexed(text))),
  row('bytes-through-text', 'read-as-utf-8', REG, ATTESTATION, readAsText),
  row('bytes-through-text', 'read-as-utf-8-then-encoded', REG, ATTESTATION, (text) => twice(readAsText(text))),
  {
    ...row('value-redacted', 'stars', AUTH, RAW_ID, '***'),
    name: 'bad-stars',
  },
  {
    ...row('value-redacted', 'run-of-x', REG, ATTESTATION, 'o2NmXXXXXXXXXXXX…'),
    name: 'bad-run-of-x',
  },
]
