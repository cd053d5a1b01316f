import { expect, test } from 'vitest'
import { hostOf, idFault, originFault } from '../../src/providers/twilio/relying-party.ts'

test.each(['example.com', 'login.example.co.uk', 'localhost', 'xn--bcher-kva.example', 'REDACTED', '<DOMAIN>'])(
  'the id %s is right',
  (id) => {
    expect(idFault(id)).toBeUndefined()
  },
)

test.each([
  ['https://example.com', 'scheme'],
  ['example.com:443', 'port'],
  ['localhost:3000', 'port'],
  ['example.com/', 'path'],
  ['*.example.com', 'wildcard'],
  ['Example.com', 'capital'],
  ['127.0.0.1', 'IP'],
  ['::1', 'IP'],
  ['bücher.example', 'xn--'],
  ['example', 'one label'],
  ['-a.example', 'no domain'],
  ['example..com', 'no domain'],
  ['a@example.com', 'e-mail'],
  ['', 'empty'],
])('the id %s: %s', (id, why) => {
  expect(idFault(id)).toContain(why)
})

test.each([
  'https://example.com',
  'https://example.com:8443',
  'http://localhost',
  'http://localhost:3000',
  'android:apk-key-hash:pNiP5iKyQ8JwgGOaKA1zGPUPJIS-0H1xKCQcfIoGLck',
  '***',
])('the origin %s is right', (origin) => {
  expect(originFault(origin)).toBeUndefined()
})

test.each([
  ['www.example.com', 'scheme is missing'],
  ['localhost:3000', 'scheme is missing'],
  ['https://example.com/', 'slash'],
  ['https://example.com/login', 'path'],
  ['https://example.com?x=1', 'path or a query'],
  ['http://example.com', 'http'],
  ['http://localhost.example.com', 'http'],
  ['ftp://example.com', 'not https'],
  ['https://*.example.com', 'wildcard'],
  ['https://Example.com', 'capital'],
  ['https://example.com:443', '443'],
  ['https://127.0.0.1', 'IP'],
  ['https://', 'empty'],
  ['https://a.example,https://b.example', 'several'],
  ['android:apk-key-hash:AB:CD', 'app id'],
  ['', 'empty'],
])('the origin %s: %s', (origin, why) => {
  expect(originFault(origin)).toContain(why)
})

test('the host of an origin', () => {
  expect(hostOf('https://login.example.com:8443')).toBe('login.example.com')
  expect(hostOf('android:apk-key-hash:pNiP5iKyQ8JwgGOaKA1zGPUPJIS-0H1xKCQcfIoGLck')).toBeUndefined()
  expect(hostOf('example.com')).toBeUndefined()
})
