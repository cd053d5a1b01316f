import { base64urlOf, byteString, hexOf, utf8Hex } from './bytes.ts'
import { captureOf } from './captures.ts'
import { type Capture, type Change, bad as plainBad, type Row } from './rows.ts'
import { raw } from './signature.ts'
import { authentication, clientDataText, registration, sha256Hex } from './signed.ts'
import { clientData, signature } from './surgery.ts'

const RULE = 'signature-does-not-verify'
const ES256 = 'es256-none'

const bad = (name: string, authentications: () => Capture, captured = false): Row =>
  plainBad(RULE, `60381-${name}`, `${ES256}.registration`, (registered) => [
    captured ? registered : registration(),
    authentications(),
  ])

/** The captured ES256 authentication, changed. */
const es256 = (how: Change) => () => how(captureOf(`${ES256}.authentication`))
const pretty = (text: string) => JSON.stringify(JSON.parse(text), null, 2)
const BOM = 'efbbbf'
const signed =
  (...args: Parameters<typeof authentication>) =>
  () =>
    authentication(...args)

/** Each mistake made for real: what verifies proves it (WebAuthn Level 3 §6.5.5, §7.2 step 21). */
export const PROOF: readonly Row[] = [
  bad('raw-form', es256(signature(raw)), true),
  bad('client-data-indented', es256(clientData(pretty)), true),
  bad('client-data-compacted', () => {
    const credential = authentication(undefined, clientData(pretty))
    credential.response.clientDataJSON = base64urlOf(utf8Hex(clientDataText()))
    return credential
  }),
  bad(
    'client-data-key-order',
    es256(
      clientData((text) => {
        const { type, ...rest } = JSON.parse(text)
        return JSON.stringify({ ...rest, type })
      }),
    ),
    true,
  ),
  bad('client-data-escaped-slashes', es256(clientData((text) => text.replaceAll('/', '\\/'))), true),
  bad(
    'bom-removed',
    signed((authData, data) => authData + sha256Hex(BOM + data)),
  ),
  bad(
    'hash-over-base64url',
    signed((authData, data) => authData + sha256Hex(utf8Hex(base64urlOf(data)))),
  ),
  bad(
    'hash-over-base64',
    signed((authData, data) => authData + sha256Hex(utf8Hex(Buffer.from(data, 'hex').toString('base64')))),
  ),
  bad(
    'hash-left-out',
    signed((authData, data) => authData + data),
  ),
  bad(
    'hash-as-hex',
    signed((authData, data) => authData + utf8Hex(sha256Hex(data))),
  ),
  bad(
    'auth-data-cbor-wrapped',
    signed((authData, data) => byteString(authData) + sha256Hex(data)),
  ),
  {
    ...bad('key-of-another-credential', registration),
    change: (captured) => {
      const credential = authentication()
      return [captured, registration(), { ...credential, id: captured.id, rawId: captured.id }]
    },
  },
  bad('one-bit', () => {
    const credential = authentication()
    const hex = hexOf(credential.response.signature)
    credential.response.signature = base64urlOf(`${hex.slice(0, 20)}${hex[20] === '0' ? '1' : '0'}${hex.slice(21)}`)
    return credential
  }),
  {
    rule: RULE,
    name: 'good-verifies',
    base: `${ES256}.registration`,
    change: (captured) => [captured, captureOf(`${ES256}.authentication`)],
  },
  {
    rule: RULE,
    name: 'good-without-a-key',
    base: `${ES256}.authentication`,
    change: (credential) => signature(raw)(credential),
  },
]
