import type { Json } from '../../../src/model/index.ts'
import type { Row, RuleId } from '../rows.ts'
import { row } from '../site-files.ts'

const INVALID: RuleId = 'related-origins-invalid'
const UNUSABLE: RuleId = 'related-origin-unusable'
const LABELS: RuleId = 'related-origins-many-labels'
const of = (...origins: Json[]) => ({ origins: ['https://example.com', ...origins] })
const brands = (count: number) => Array.from({ length: count }, (_, index) => `https://brand${index + 1}.example`)

/** Files that name the origins which may use the passkeys of another domain, each with one fault. */
const rows: readonly Row[] = [
  row(INVALID, 'bad-list', ['https://example.com'], 'related-origins'),
  row(INVALID, 'bad-empty', { origins: [] }, 'related-origins'),
  row(INVALID, 'bad-no-origins', {}, 'related-origins'),
  row(INVALID, 'bad-text', { origins: 'https://example.com' }, 'related-origins'),
  row(INVALID, 'bad-object-in-the-list', of({ origin: 'https://example.org' })),
  row(INVALID, 'good-other-members', { ...of(), version: 1 }, 'related-origins'),
  row(UNUSABLE, 'bad-bare-domain', of('example.org')),
  row(UNUSABLE, 'bad-bare-domain-with-port', of('example.org:8443')),
  row(UNUSABLE, 'bad-http', of('http://example.org')),
  row(UNUSABLE, 'bad-wildcard', of('https://*.example.org')),
  row(UNUSABLE, 'bad-android-app', of('android:apk-key-hash:-sYXRdwJA3hvue3mKpYrOZ9zSPC7b4mbgzJmdZEDO5w')),
  row(UNUSABLE, 'bad-extension', of('chrome-extension://abcdefghijklmnopabcdefghijklmnop')),
  row(UNUSABLE, 'bad-ip-address', of('https://192.0.2.7')),
  row(UNUSABLE, 'bad-localhost', of('http://localhost:3000')),
  row(UNUSABLE, 'bad-two-in-one', of('https://example.org https://example.net')),
  row(UNUSABLE, 'good-port-and-country', of('https://example.co.uk', 'https://www.example.de:8443')),
  row(UNUSABLE, 'good-placeholder', of('<your origin>')),
  row('related-origin-has-path', 'bad-slash', of('https://example.org/')),
  row('related-origin-has-path', 'bad-path', of('https://example.org/login')),
  row('related-origin-has-path', 'good-port', of('https://example.org:8443')),
  row(LABELS, 'bad-six-brands', { origins: brands(6) }),
  row(LABELS, 'bad-eight-brands', { origins: brands(8) }),
  row(LABELS, 'good-five-brands', { origins: brands(5) }),
  row(LABELS, 'good-one-name-in-seven-countries', {
    origins: ['com', 'de', 'fr', 'co.uk', 'com.au', 'co.jp', 'com.br'].map((suffix) => `https://www.example.${suffix}`),
  }),
]

export default rows
