import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { findRpId } from '../../src/decode/rp-id.ts'
import type { ReportPayload } from '../../src/model/index.ts'
import { utf8 } from '../decode/helpers.ts'
import { lintText } from '../helpers/lint.ts'

let hashes = 0
const sha256 = (bytes: Uint8Array): Uint8Array => {
  hashes += 1
  return Uint8Array.from(createHash('sha256').update(bytes).digest())
}
const hashOf = (text: string): Uint8Array => Uint8Array.from(createHash('sha256').update(text).digest())

describe('the text that was hashed', () => {
  const origin = 'https://Login.shop.example.com:8443'
  test.each([
    ['login.shop.example.com', 'rp-id'],
    ['shop.example.com', 'rp-id'],
    ['example.com', 'rp-id'],
    ['localhost', 'rp-id'],
    ['com', 'other'],
    ['login.shop.example.com:8443', 'other'],
    ['login.shop.example.com:443', 'other'],
    [origin, 'other'],
    [`${origin}/`, 'other'],
    ['https://login.shop.example.com', 'other'],
    ['LOGIN.SHOP.EXAMPLE.COM', 'other'],
    ['Login.shop.example.com', 'other'],
    ['www.login.shop.example.com', 'other'],
    ['login.shop.example.com.', 'other'],
    ['127.0.0.1', 'other'],
    ['', 'other'],
    ['undefined', 'other'],
    ['https://login.shop.example.com:8443/app-id.json', 'app-id'],
    ['https://example.com/appid', 'app-id'],
    ['https://www.gstatic.com/securitykey/origins.json', 'app-id'],
  ])('"%s" is found: %s', (text, kind) => {
    expect(findRpId(hashOf(text), { origin }, sha256).match).toMatchObject({ text, kind })
  })

  test('a browser extension is its own host', () => {
    const found = findRpId(hashOf('abcdefghijklmnop'), { origin: 'chrome-extension://abcdefghijklmnop' }, sha256)
    expect(found.match).toMatchObject({ text: 'abcdefghijklmnop', kind: 'rp-id' })
  })
  test('an address has no parents', () => {
    expect(findRpId(hashOf('0.0.1'), { origin: 'http://127.0.0.1:8080' }, sha256).match).toBeUndefined()
  })
  test('nothing fits', () => {
    const found = findRpId(hashOf('elsewhere.example'), { origin }, sha256)
    expect(found.match).toBeUndefined()
    expect(found.hasHost).toBe(true)
    expect(found.tried).toBeGreaterThan(20)
  })
  test('the origin of an Android app has no host', () => {
    expect(findRpId(hashOf('a.example'), { origin: 'android:apk-key-hash:abc' }, sha256).hasHost).toBe(false)
  })
  test('the usual ones cost one hash, and none when they come again', () => {
    hashes = 0
    findRpId(hashOf('one.example'), { origin: 'https://one.example' }, sha256)
    expect(hashes).toBe(1)
    findRpId(hashOf('two.example'), { origin: 'https://b.two.example', expected: 'two.example' }, sha256)
    expect(hashes).toBe(2)
    findRpId(hashOf('one.example'), { origin: 'https://one.example' }, sha256)
    expect(hashes).toBe(2)
  })
})

describe('a hash that is text', () => {
  const url = hashOf('a.example')
  test.each([
    ['base64', Buffer.from(url).toString('base64url')],
    ['base64', Buffer.from(url).toString('base64')],
    ['hex', Buffer.from(url).toString('hex')],
    ['hex', Buffer.from(url).toString('hex').toUpperCase()],
  ])('%s', (form, text) => {
    const found = findRpId(utf8(text.slice(0, 32)), { origin: 'https://a.example' }, sha256)
    expect(found.match).toBeUndefined()
    expect(found.textual).toMatchObject({ form, match: { text: 'a.example' } })
  })
})

/** A sign-in at https://login.example.com whose authenticator data is made here. */
async function signIn(
  { hash = 'login.example.com', flags = 0x05, count = 1, origin = 'https://login.example.com', appid = false },
  rpId?: string,
): Promise<ReportPayload> {
  const authData = Buffer.concat([hashOf(hash), Uint8Array.of(flags, count >>> 24, count >>> 16, count >>> 8, count)])
  const clientData = JSON.stringify({
    type: 'webauthn.get',
    challenge: Buffer.alloc(32, 7).toString('base64url'),
    origin,
  })
  const id = Buffer.alloc(32, 0x91).toString('base64url')
  const credential = {
    id,
    rawId: id,
    type: 'public-key',
    authenticatorAttachment: 'platform',
    clientExtensionResults: { appid },
    response: {
      clientDataJSON: Buffer.from(clientData).toString('base64url'),
      authenticatorData: authData.toString('base64url'),
      signature: Buffer.alloc(64, 0x77).toString('base64url'),
    },
  }
  const { inputs } = await lintText(JSON.stringify(credential), {
    target: 'webauthn',
    ...(rpId === undefined ? {} : { expect: { rpId } }),
  })
  const [payload] = inputs[0]?.payloads ?? []
  if (!payload) throw new Error('no payload')
  return payload
}
const OWN = /^(?:rp-id-hash|app-id-in|user-presence|reserved|sign-count|attested|extensions-map)/
const told = ({ findings }: ReportPayload) =>
  findings.filter(({ rule }) => OWN.test(rule)).map((f) => `${f.severity} ${f.rule}`)

describe('findings of a sign-in', () => {
  const rows: [what: string, made: Parameters<typeof signIn>[0], rpId: string | undefined, expected: string[]][] = [
    ['host', {}, undefined, []],
    ['parent', { hash: 'example.com' }, undefined, []],
    ['whole origin', { hash: 'https://login.example.com' }, undefined, ['error rp-id-hash-of-something-else']],
    ['whole origin as AppID', { hash: 'https://login.example.com', appid: true }, undefined, ['info app-id-in-use']],
    ['AppID unsaid', { hash: 'https://login.example.com/appid' }, undefined, ['warning rp-id-hash-of-app-id']],
    ['nothing known', { hash: 'elsewhere.example' }, undefined, []],
    ['as expected', { hash: 'example.com' }, 'example.com', []],
    ['not as expected', {}, 'example.com', ['error rp-id-hash-unexpected']],
    ['nothing known, one expected', { hash: 'elsewhere.example' }, 'example.com', ['error rp-id-hash-unexpected']],
    [
      'AppID instead of the expected',
      { hash: 'https://example.com/appid', appid: true },
      'example.com',
      ['info app-id-in-use'],
    ],
    [
      'AppID unsaid, one expected',
      { hash: 'https://example.com/appid' },
      'example.com',
      ['error rp-id-hash-unexpected'],
    ],
    ['UP clear', { flags: 0x04 }, undefined, ['error user-presence-absent']],
    ['RFU1', { flags: 0x03 }, undefined, ['warning reserved-flag-set']],
    ['RFU2', { flags: 0x21 }, undefined, ['warning reserved-flag-set']],
    ['2^31', { count: 2 ** 31 + 100_000_000 }, undefined, ['info sign-count-suspicious']],
    ['2^30', { count: 2 ** 30 + 12345 }, undefined, []],
  ]
  test.each(rows)('%s', async (_what, made, rpId, expected) => {
    expect(told(await signIn(made, rpId))).toEqual(expected)
  })

  test('the message says what was hashed instead', async () => {
    const { findings } = await signIn({ hash: 'login.example.com:443' }, 'example.com')
    const finding = findings.find(({ rule }) => rule === 'rp-id-hash-unexpected')
    expect(finding?.message).toContain('"login.example.com:443"')
    expect(finding?.message).toContain('"example.com"')
    expect(finding?.cause).toContain('port')
  })
  test('the RP ID is a fact', async () => {
    expect((await signIn({ hash: 'example.com' })).facts.rpId).toBe('example.com')
    expect((await signIn({ hash: 'LOGIN.EXAMPLE.COM' })).facts.rpId).toBeUndefined()
    expect((await signIn({}, 'example.com')).facts.rpId).toBe('login.example.com')
  })
  test('a hash that fits nothing is no fault, and not passed either', async () => {
    const unknown = (await signIn({ hash: 'elsewhere.example' })).notChecked
    expect(unknown.find(({ rule }) => rule === 'rp-id-hash-of-something-else')?.because).toContain('--rp-id')
    const clean = (await signIn({})).notChecked
    expect(clean.filter(({ rule }) => OWN.test(rule))).toEqual([])
  })
  test('in faulty data a mismatch proves nothing', async () => {
    const { findings, notChecked } = await signIn({ hash: 'elsewhere.example', flags: 0x85 }, 'example.com')
    expect(findings.map(({ rule }) => rule)).not.toContain('rp-id-hash-unexpected')
    expect(notChecked.find(({ rule }) => rule === 'rp-id-hash-unexpected')?.because).toContain(
      'auth-data-extensions-absent',
    )
  })
})
