import type { JsonObject } from '../../src/model/index.ts'
import { byteString, textString } from './bytes.ts'
import { AUTH, type Capture, change, good, bad as plainBad, REG, type Row, type RuleId } from './rows.ts'
import { extensions } from './surgery.ts'

const BOTH = 'extensions.registration'
const SIGN_IN = 'extensions.authentication'
const CREATE = 'extensions.creation-options'
const GET = 'extensions.request-options'
/** 32 bytes that are nobody's. */
const SECRET = Buffer.alloc(32, 0x5a).toString('base64url')

const outputs = (results: JsonObject) => change('clientExtensionResults', results)
const bad = (rule: RuleId, cause: string, base: string, results: JsonObject): Row =>
  plainBad(rule, cause, base, outputs(results))
/** A map of one output in the authenticator data; `name` and `value` are CBOR. */
const inData = (rule: RuleId, cause: string, base: string, name: string, value: string): Row =>
  plainBad(rule, cause, base, extensions(`a1${name}${value}`))
const input = (rule: RuleId, cause: string, base: string, change: (extensions: Capture, all: Capture) => void): Row =>
  plainBad(rule, cause, base, (options) => {
    change(options.extensions, options)
    return options
  })

export const EXTENSIONS: readonly Row[] = [
  bad('client-extension-output-invalid', 'rk-is-text', REG, { credProps: { rk: 'true' } }),
  bad('client-extension-output-invalid', 'cred-props-in-sign-in', AUTH, { credProps: { rk: true } }),
  bad('client-extension-output-invalid', 'prf-result-lost', AUTH, { prf: { results: { first: {} } } }),
  good('client-extension-output-invalid', 'cred-props-empty', REG, outputs({ credProps: {} })),
  good('client-extension-output-invalid', 'unknown-output', AUTH, outputs({ 'example.invalid': { anything: [1] } })),
  bad('large-blob-output-invalid', 'blob-null', AUTH, { largeBlob: { blob: null } }),
  bad('large-blob-output-invalid', 'supported-in-sign-in', AUTH, { largeBlob: { supported: true } }),
  bad('large-blob-output-invalid', 'written-in-registration', REG, { largeBlob: { written: true } }),
  good('large-blob-output-invalid', 'supported', BOTH),
  good('large-blob-output-invalid', 'written', SIGN_IN),
  bad('app-id-output-invalid', 'text', AUTH, { appid: 'true' }),
  good('app-id-output-invalid', 'false', AUTH, outputs({ appid: false })),
  inData('cred-protect-output-invalid', '60386-level-4', REG, textString('credProtect'), '04'),
  good('cred-protect-output-invalid', 'level-3', BOTH),
  inData(
    'authenticator-extension-output-invalid',
    'hmac-secret-of-31-bytes',
    AUTH,
    textString('hmac-secret'),
    byteString('a5'.repeat(31)),
  ),
  inData('authenticator-extension-output-invalid', 'min-pin-length-3', REG, textString('minPinLength'), '03'),
  good(
    'authenticator-extension-output-invalid',
    'hmac-secret-of-48-bytes',
    AUTH,
    extensions(`a1${textString('hmac-secret')}${byteString('a5'.repeat(48))}`),
  ),
  good('authenticator-extension-output-invalid', 'cred-blob', SIGN_IN),
  inData('extension-identifier-not-text', '60379-integer-key', AUTH, '01', 'f5'),
  good('extension-identifier-not-text', 'texts', SIGN_IN),
  bad('prf-results-captured', 'first', AUTH, { prf: { results: { first: SECRET } } }),
  good('prf-results-captured', 'enabled-only', REG, outputs({ prf: { enabled: true } })),
  bad('large-blob-captured', 'blob', AUTH, { largeBlob: { blob: SECRET } }),
  inData('large-blob-captured', 'key', AUTH, textString('largeBlobKey'), byteString('a5'.repeat(32))),
  good('large-blob-captured', 'written', SIGN_IN),
  bad('extension-output-retired', 'uvm', AUTH, { uvm: [[2, 4, 2]] }),
  good('extension-output-retired', 'present', SIGN_IN),
  input('prf-input-invalid', 'plain-text', CREATE, ({ prf }) => {
    prf.eval.first = 'first salt'
  }),
  input('prf-input-invalid', 'credential-not-allowed', GET, ({ prf }) => {
    prf.evalByCredential = { abcd: { first: 'Zmlyc3Q' } }
  }),
  good('prf-input-invalid', 'two-salts', CREATE),
  input('large-blob-input-invalid', 'support-true', CREATE, ({ largeBlob }) => {
    largeBlob.support = true
  }),
  input('large-blob-input-invalid', 'read-and-write', GET, ({ largeBlob }) => {
    largeBlob.read = true
  }),
  input('large-blob-input-invalid', 'write-without-credential', GET, (_, options) => {
    options.allowCredentials = []
  }),
  good('large-blob-input-invalid', 'write', GET),
  input('cred-protect-input-invalid', 'number', CREATE, (extensions) => {
    extensions.credentialProtectionPolicy = 3
  }),
  good('cred-protect-input-invalid', 'required', CREATE),
  input('extension-input-invalid', 'cred-props-object', CREATE, (extensions) => {
    extensions.credProps = {}
  }),
  input('extension-input-invalid', 'remote-client-data-that-is-a-hash', CREATE, (extensions) => {
    extensions.remoteClientDataJSON = 'mreLKfoyI6Yt0OTDTrI3ZhBBDkD05q8ixGkj7rTuBxQ'
  }),
  input('extension-input-invalid', 'remote-desktop-without-origin', CREATE, (extensions) => {
    extensions.remoteDesktopClientOverride = { sameOriginWithAncestors: true }
  }),
  input('extension-input-invalid', 'cred-blob-of-33-bytes', CREATE, (extensions) => {
    extensions.credBlob = 'pa'.repeat(22)
  }),
  good('extension-input-invalid', 'all', CREATE),
]
