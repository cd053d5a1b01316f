import { createHash } from 'node:crypto'
import { byteString, cut, part, put, utf8Hex } from './bytes.ts'
import { AUTH, all, bad, type Change, change, good, REG, type Row, type RuleId, unchanged } from './rows.ts'
import { authData, coseKey, FIXED, flags } from './surgery.ts'

const UP = 0x01
const RFU2 = 0x20
const AT = 0x40
const ED = 0x80
const COUNTER = 33

const registration = (rule: RuleId, cause: string, how: Change): Row => bad(rule, cause, REG, how)
const signIn = (rule: RuleId, cause: string, how: Change, more: Partial<Row> = {}): Row =>
  bad(rule, cause, AUTH, how, more)
const code = (number: string, row: Row): Row => ({ ...row, name: row.name.replace('bad-', `bad-${number}-`) })

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
const hashOf = (text: string) => authData((hex) => sha256(text) + part(hex, 32))
const counter = (hex: string) => authData((data) => put(data, COUNTER, part(data, COUNTER, FIXED), hex))
const appId = (output: boolean) => change('clientExtensionResults', { appid: output })
/** Attested credential data behind the fixed part: AAGUID, an id of 16 bytes, the key. */
const attested = (hex: string) => `${flags(AT)(hex)}${'00'.repeat(16)}0010${'a5'.repeat(16)}${OKP}`
/** An OKP key; its point is the base point of Ed25519, RFC 8032 §5.1. */
const OKP = `a401010327200621${byteString(`58${'66'.repeat(31)}`)}`

/** {1: "OKP", 3: -8, -1: "Ed25519"} announced as three entries, and a fourth, -2: x (Mozilla bug 1852812). */
const FIREFOX = `a301634f4b50032720674564323535313921${byteString('66'.repeat(32))}`

export const AUTHENTICATOR_DATA_FLAGS: readonly Row[] = [
  code(
    '60386',
    registration(
      'auth-data-leftover-bytes',
      'firefox-ed25519',
      coseKey(() => FIREFOX),
    ),
  ),
  signIn('user-presence-absent', 'flags-edited', authData(flags(0, UP))),
  good('user-presence-absent', 'u2f', 'u2f.authentication'),
  registration('registration-without-user-presence', 'conditional-create', authData(flags(0, UP))),
  good('registration-without-user-presence', 'u2f', 'u2f.registration'),
  registration('reserved-flag-set', 'bit-5', authData(flags(RFU2))),
  signIn('reserved-flag-set', 'bit-5-of-sign-in', authData(flags(RFU2))),
  good('reserved-flag-set', 'extensions', 'extensions.registration'),
  signIn('attested-credential-data-in-authentication', 'from-registration', authData(attested)),
  good('attested-credential-data-in-authentication', 'sign-in', AUTH),
  registration(
    'extensions-map-empty',
    'flag-ed-and-a0',
    authData((hex) => `${flags(ED)(hex)}a0`),
  ),
  good('extensions-map-empty', 'cred-blob', 'extensions.authentication'),
  registration('sign-count-suspicious', 'time-of-day', counter('6560a2c0')),
  signIn('sign-count-suspicious', 'little-endian', counter('02000000')),
  signIn('sign-count-suspicious', 'huge', counter('fffffffe')),
  good('sign-count-suspicious', 'zero', REG, counter('00000000')),
  good('sign-count-suspicious', 'a-million', AUTH, counter('000f4240')),
  code(
    '60386',
    registration(
      'rp-id-hash-is-text',
      'base64-in-bytes',
      authData((hex) => utf8Hex(base64(cut(hex, 32)).slice(0, 32)) + part(hex, 32)),
    ),
  ),
  good('rp-id-hash-is-text', 'hash', AUTH),
  code('60382', signIn('rp-id-hash-of-something-else', 'host-and-port', hashOf('localhost:4911'))),
  registration('rp-id-hash-of-something-else', 'whole-origin', hashOf('http://localhost:4911')),
  registration('rp-id-hash-of-something-else', 'upper-case', hashOf('LOCALHOST')),
  good('rp-id-hash-of-something-else', 'host', REG),
  good('rp-id-hash-of-something-else', 'unknown-text', AUTH, hashOf('somewhere.example')),
  code('60382', signIn('rp-id-hash-unexpected', 'other-rp-id', unchanged, { expect: { rpId: 'login.example.com' } })),
  code(
    '60382',
    signIn('rp-id-hash-unexpected', 'nothing-known', hashOf('somewhere.example'), { expect: { rpId: 'localhost' } }),
  ),
  good('rp-id-hash-unexpected', 'expected', AUTH, unchanged, { expect: { rpId: 'localhost' } }),
  signIn('rp-id-hash-of-app-id', 'extension-result-lost', hashOf('https://localhost:4911/app-id.json')),
  good('rp-id-hash-of-app-id', 'appid-true', AUTH, all(hashOf('https://localhost:4911/app-id.json'), appId(true))),
  signIn('app-id-in-use', 'old-u2f-credential', all(hashOf('https://localhost:4911/app-id.json'), appId(true))),
  good('app-id-in-use', 'appid-false', AUTH, appId(false)),
]

function base64(hex: string): string {
  return Buffer.from(hex, 'hex').toString('base64url')
}
