import { captureOf } from '../captures.ts'
import { bad, CREATE, ES256, GET, good, member, REGISTER, SIGN_IN } from '../relation-parts.ts'
import { all, type Change, type Row, type RuleId } from '../rows.ts'
import { app, FINGERPRINT, LOGIN, statement } from '../site-files.ts'

const APP: RuleId = 'app-not-in-assetlinks'
const UNLISTED: RuleId = 'origin-not-in-related-origins'
const BEYOND: RuleId = 'origin-beyond-related-labels'
const HOST: RuleId = 'site-file-of-another-host'

const OTHER_KEY = FINGERPRINT.split(':').reverse().join(':')
const DEBUG_KEY = 'FA:C6:17:45:DC:09:03:78:6F:B9:ED:E6:2A:96:2B:39:9F:73:48:F0:BB:6F:89:9B:83:32:66:75:91:03:3B:9C'
/** The other spelling of the same bytes. */
const hashOf = (fingerprint: string) => Buffer.from(fingerprint.replaceAll(':', ''), 'hex').toString('base64url')
const origin = (text: string): Change => member('origin', () => text)
const made = (key: string, name?: string): Change =>
  all(
    origin(`android:apk-key-hash:${hashOf(key)}`),
    ...(name === undefined ? [] : [member('androidPackageName', () => name)]),
  )

/** A file of the domain in front of parts of a scenario, in one list. */
const withFile = (one: Row, file: unknown): Row => ({
  ...one,
  change: (payload) => [file, ...[one.change?.(payload) ?? []].flat()],
})
const links = (...statements: unknown[]) => statements
const origins = (...all: string[]) => ({ origins: ['https://example.com', ...all] })
const SHOP = 'https://shop.example.org'
const brands = Array.from({ length: 5 }, (_, index) => `https://brand${index + 1}.example`)

const session = (host: string, id: string): string => {
  const entry = (method: string, url: string, body: unknown) => ({
    request: { method, url, headers: [] },
    response: { status: 200, headers: [], content: { mimeType: 'application/json', text: JSON.stringify(body) } },
  })
  const creation = { ...captureOf(`${ES256}.${CREATE}`), rp: { id, name: 'Example' } }
  const entries = [
    entry('GET', `https://${host}/.well-known/assetlinks.json`, [statement()]),
    entry('POST', 'https://api.example.com/passkeys/options', creation),
  ]
  return `${JSON.stringify({ log: { version: '1.2', entries } }, null, 2)}\n`
}

/** What the files that a domain serves say of the credentials and options beside them. */
const rows: readonly Row[] = [
  withFile(bad(APP, 'key-of-a-debug-build', ES256, [[REGISTER, made(DEBUG_KEY)]]), links(statement())),
  withFile(bad(APP, 'key-of-play', ES256, [[SIGN_IN, made(OTHER_KEY)]]), links(statement())),
  withFile(
    bad(APP, 'of-another-package', ES256, [[REGISTER, made(FINGERPRINT, 'com.example.other')]]),
    links(statement()),
  ),
  withFile(
    bad(APP, 'site-only', ES256, [[REGISTER, made(FINGERPRINT)]]),
    links(statement({ namespace: 'web', site: 'https://example.com' }, [LOGIN])),
  ),
  withFile(good(APP, 'one-of-two', ES256, [[REGISTER, made(FINGERPRINT, 'com.example.app')]]), [
    statement({ ...app, sha256_cert_fingerprints: [OTHER_KEY, FINGERPRINT] }),
  ]),
  withFile(good(APP, 'a-page', ES256, [[REGISTER]]), links(statement())),
  withFile(
    bad(UNLISTED, 'another-domain', ES256, [[GET], [SIGN_IN, origin(SHOP)]]),
    origins('https://www.shop.example.org'),
  ),
  withFile(bad(UNLISTED, 'without-options', ES256, [[SIGN_IN, origin(SHOP)]]), origins()),
  withFile(good(UNLISTED, 'listed-with-a-slash', ES256, [[GET], [SIGN_IN, origin(SHOP)]]), origins(`${SHOP}/`)),
  withFile(good(UNLISTED, 'within-the-rp-id', ES256, [[GET], [SIGN_IN]]), origins()),
  withFile(bad(BEYOND, 'the-sixth', ES256, [[GET], [SIGN_IN, origin('https://brand5.example')]]), origins(...brands)),
  withFile(good(BEYOND, 'the-fifth', ES256, [[GET], [SIGN_IN, origin('https://brand4.example')]]), origins(...brands)),
  { rule: HOST, name: 'bad-subdomain', edit: () => session('www.example.com', 'example.com') },
  { rule: HOST, name: 'bad-parent', edit: () => session('example.com', 'login.example.com') },
  { rule: HOST, name: 'good-the-same', edit: () => session('example.com', 'example.com') },
]

export default rows
