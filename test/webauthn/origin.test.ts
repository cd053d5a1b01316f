import { describe, expect, test } from 'vitest'
import { formFault, originDifference, webHostOf } from '../../src/webauthn/origin.ts'
import { isRpIdOfHost, rpIdFault } from '../../src/webauthn/rp-id.ts'

describe('how an origin differs from the expected one', () => {
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
    ['android:apk-key-hash:x', 'https://example.com', /^it is that of an app or extension, not of a page/],
    ['https://example.com', 'android:apk-key-hash:x', /^it is that of a page, not of an app or extension/],
    ['android:apk-key-hash:x', 'ios:bundle-id:com.example', /another app/],
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

test.each([
  ['https://Login.Example.com:8443', 'login.example.com'],
  ['http://localhost:3000', 'localhost'],
  ['https://[::1]:3000', '[::1]'],
  ['https://', undefined],
  ['example.com', undefined],
  ['android:apk-key-hash:x', undefined],
  ['chrome-extension://abcdefghijklmnopabcdefghijklmnop', undefined],
])('the host of %s is %s', (origin, host) => {
  expect(webHostOf(origin)).toBe(host)
})

test.each([
  ['example.com', 'example.com', true],
  ['example.com', 'login.example.com', true],
  ['example.com', 'badexample.com', false],
  ['login.example.com', 'example.com', false],
])('the RP ID %s for a page of %s: %s', (rpId, host, fits) => {
  expect(isRpIdOfHost(rpId, host)).toBe(fits)
})

test('a stand-in is no RP ID to this check: who takes captures looks for it first', () => {
  expect(rpIdFault('example.com')).toBeUndefined()
  expect(rpIdFault('<DOMAIN>')).toBe('it has capital letters; browsers compare with the lower-case domain')
})
