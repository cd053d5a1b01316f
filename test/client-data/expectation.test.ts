import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { lintText } from '../../src/index.ts'
import { encodingInside } from '../../src/webauthn/challenge.ts'
import { textDifference } from '../../src/webauthn/difference.ts'
import { formFault, originDifference } from '../../src/webauthn/origin.ts'

const fixture = (path: string): string =>
  readFileSync(new URL(`../../fixtures/client-data-${path}.json`, import.meta.url), 'utf8')

async function found(path: string, expected: { origin?: string; challenge?: string }): Promise<string[]> {
  const report = await lintText(fixture(path), { expect: expected })
  const findings = report.inputs.flatMap((input) => input.payloads.flatMap((payload) => payload.findings))
  return findings.filter((finding) => finding.severity === 'error').map(({ rule, at }) => `${rule} ${at}`)
}

const CHALLENGE = 'TlHb--o8Czto0vpbJ9-GQJZ46uIyZ1MfzhHHWjfXOv0'

describe('--challenge', () => {
  test('another one is an error, the same one is none, and none given asks nothing', async () => {
    const unexpected = ['client-data-challenge-unexpected challenge']
    const other = 'kOwMvE2mQO6ou0B0jjD0VA'
    expect(await found('challenge-unexpected/bad-of-another-ceremony', { challenge: other })).toEqual(unexpected)
    expect(await found('challenge-unexpected/good-as-expected', { challenge: CHALLENGE })).toEqual([])
    expect(await found('challenge-unexpected/bad-of-another-ceremony', {})).toEqual([])
  })

  const bytes = Buffer.from(CHALLENGE, 'base64url')
  test.each([
    [CHALLENGE, undefined],
    [`${CHALLENGE}=`, 'padding'],
    [bytes.toString('base64'), 'alphabet'],
    [Buffer.from(CHALLENGE).toString('base64url'), 'again'],
    [bytes.toString('hex'), 'hex'],
    [Buffer.from(bytes.toString('hex')).toString('base64url'), 'hex'],
    [CHALLENGE.toLowerCase(), 'case'],
    [CHALLENGE.slice(0, 32), 'cut'],
    [`${CHALLENGE}AAAA`, 'longer'],
    ['kOwMvE2mQO6ou0B0jjD0VA', 'other'],
  ])('%s is %s', (received, way) => {
    expect(textDifference(received, CHALLENGE)).toBe(way)
  })

  test('one step too few', () => {
    expect(textDifference(CHALLENGE, Buffer.from(CHALLENGE).toString('base64url'))).toBe('less')
  })
})

describe('--origin', () => {
  test('another one is an error, the same one is none', async () => {
    const unexpected = ['client-data-origin-unexpected origin']
    expect(await found('origin-unexpected/bad-of-another-page', { origin: 'https://localhost:3000' })).toEqual(
      unexpected,
    )
    expect(await found('origin-unexpected/good-as-expected', { origin: 'http://localhost:3000' })).toEqual([])
  })

  test.each([
    ['https://example.com', 'https://example.com', undefined],
    ['https://example.com', 'http://example.com', /the scheme/],
    ['https://example.com', 'https://example.org', /^the host differs/],
    ['https://www.example.com', 'https://example.com', /www\./],
    ['https://login.example.com', 'https://example.com', /subdomain/],
    ['https://example.com:8443', 'https://example.com', /^the port/],
    ['https://example.com', 'https://example.com/', /expectation ends with a slash/],
    ['https://Example.com', 'https://example.com', /case/],
    ['https://example.com', 'https://example.com:443', /default port/],
    ['android:apk-key-hash:x', 'https://example.com', /app/],
  ])('%s, expected %s', (received, expected, reason) => {
    const difference = originDifference(received, expected)
    if (reason === undefined) expect(difference).toBeUndefined()
    else expect(difference).toMatch(reason)
  })
})

describe('how an origin is written', () => {
  test.each([
    'https://example.com',
    'http://localhost:3000',
    'https://xn--bcher-kva.example',
    'ios:bundle-id:com.example',
  ])('%s is in order', (origin) => expect(formFault(origin)).toBeUndefined())
  test.each([
    'null',
    'example.com',
    'localhost:3000',
    'https://a.example/x',
    'https://u@a.example',
    'https://bücher.example',
    'https://',
    'HTTPS://a.example',
    'http://a.example:80',
  ])('%s is not', (origin) => expect(formFault(origin)).toBeDefined())
})

describe('what bytes are the text of', () => {
  test.each([
    [CHALLENGE, 'base64url'],
    [Buffer.from(CHALLENGE, 'base64url').toString('hex'), 'hex'],
    [`${Buffer.from(CHALLENGE, 'base64url').toString('base64')}`, 'base64'],
    ['totallyUniqueValueEveryTime', undefined],
    ['4ab7dfd1-a695-4777-985f-ad2993828e99', undefined],
    ['YF048d1a7e2c3b4d5e6f708192a3b4c5d6', undefined],
  ])('%s: %s', (text, form) => {
    expect(encodingInside(Buffer.from(text))).toBe(form)
  })
})
