import { expect, test } from 'vitest'
import { encodeBase64url } from '../../src/decode/index.ts'
import { decodeJson } from '../../src/formats/decode/json.ts'
import { captured, drawn, look } from './helpers.ts'

const SECRET = `${'c0ffee'.repeat(10)}c0ff`

/** A COSE key of type EC2 with its private part d, RFC 9053 §7.1.1. */
const PRIVATE_KEY = `a6010203262001215820${'11'.repeat(32)}225820${'22'.repeat(32)}235820${SECRET}`

test.each([
  ['a private COSE key', PRIVATE_KEY],
  ['a private COSE key in a map', `a1616b${PRIVATE_KEY}`],
  ['a CTAP2 response with a large blob key', `a5016466696465024100 03a0 0540 055820${SECRET}`.replaceAll(' ', '')],
  ['extension outputs', `${'00'.repeat(32)}8100000001a16b686d61632d7365637265745820${SECRET}`],
])('%s is told, never shown', async (_, hex) => {
  for (const showValues of [false, true]) {
    const text = (await drawn(hex, 80, { showValues })).replaceAll(/\s/g, '')
    expect(text).not.toContain('c0ffeec0')
    expect(decodeJson(look(hex, { showValues }))).not.toContain('c0ffeec0')
    expect(text).toContain('secret,notshown')
  }
})

test('PRF results and blobs of the client outputs are not shown', async () => {
  const secret = encodeBase64url(new Uint8Array(32).fill(0xa5))
  const payload = JSON.parse(captured('es256-direct.authentication'))
  payload.clientExtensionResults = {
    prf: { results: { first: secret } },
    largeBlob: { blob: secret },
    getCredBlob: secret,
  }
  expect(await drawn(JSON.stringify(payload), 80, { showValues: true })).not.toContain(secret.slice(0, 8))
})

test('a private key in PEM is refused', async () => {
  const text = `-----BEGIN PRIVATE KEY-----\n${SECRET}\n-----END PRIVATE KEY-----`
  expect(look(text).complete).toBe(false)
  expect(await drawn(text)).not.toContain('c0ffee')
})

test('a user handle and a signature are shortened unless values are asked for', () => {
  const payload = JSON.parse(captured('es256-direct.authentication'))
  payload.response.userHandle = Buffer.from('alice@example.com').toString('base64url')
  const text = JSON.stringify(payload)
  expect(decodeJson(look(text))).not.toContain('alice@example.com')
  expect(decodeJson(look(text, { showValues: true }))).toContain('alice@example.com')
  expect(decodeJson(look(text))).toContain('"hexCut": true')
})

test('what a stranger wrote cannot act on a terminal', async () => {
  const payload = { type: 'webauthn.create', challenge: 'AA', origin: 'https://a\u001b[2J\u202e', '\u0007x': 1 }
  expect(await drawn(JSON.stringify(payload))).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/)
  expect(decodeJson(look(JSON.stringify(payload)))).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/)
})
