import { describe, expect, it } from 'vitest'
import { lintText } from '../helpers/lint.ts'
import { pasted, SOUND } from './wrappers/pasted.ts'

const kindsIn = async (text: string): Promise<string[]> =>
  (await lintText(text)).inputs.flatMap(({ payloads }) => payloads.map(({ kind }) => kind))

const SCHEMA = {
  type: 'object',
  properties: {
    id: { type: 'string' },
    rawId: { type: 'string', minLength: 1 },
    type: { const: 'public-key' },
    response: { $ref: '#/$defs/response' },
  },
}

describe('what only looks like a payload is none', () => {
  it.each([
    ['the package.json of a folder', '{"type": "module"}'],
    ['an event', '{"id": "evt_1", "type": "message"}'],
    [
      'a list of events',
      '[{"id": "1", "type": "click", "response": null}, {"id": "2", "type": "view", "response": {"status": 200}}]',
    ],
    ['an answer without data', '{"data": {}}'],
    ['a message with an id', '{"action": "x", "payload": {"id": "5"}}'],
    ['an empty object in a list', '[[{}, ""]]'],
    ['labels', '{"credential": {"id": "Kennung", "rawId": "Rohe Kennung", "type": "Art", "response": "Antwort"}}'],
    ['labels of options', '{"passkey": {"id": "ID", "challenge": "Challenge", "user": "User", "rp": "Site"}}'],
    ['a JSON Schema of a credential', JSON.stringify(SCHEMA)],
    ['an OpenAPI document', JSON.stringify({ openapi: '3.1.0', components: { schemas: { Credential: SCHEMA } } })],
    ['a schema in a program', `const schema = ${JSON.stringify(SCHEMA)}\nexport default schema\n`],
    ['a selection of columns', '{"select": {"id": true, "rawId": true, "publicKey": true, "transports": false}}'],
    ['weights of words', 'const words = { rawId: 5, clientDataJSON: 6 }\n'],
    ['a translation', '{"passkey": {"rawId": "Raw identifier", "clientDataJSON": "What the browser signed"}}'],
    [
      'empty braces in a page',
      '<html><body><p>Use <code>{}</code> or <code>{"type":"module"}</code>.</p></body></html>',
    ],
    ['a package.json in a text', 'Write a package.json:\n\n```json\n{ "type": "commonjs" }\n```\n'],
    ['an error of a program', "assert.deepEqual(error, { name: 'AssertionError', message: 'expected 1' })\n"],
    ['an error in a log', '{"level":50,"err":{"name":"TypeError","message":"x is undefined"}}'],
    [
      'a program that makes a credential',
      'const body = { id: credential.id, rawId: encode(credential.rawId, "base64url"), type: "public-key" }\nsend(body)\n',
    ],
    [
      'the same over lines, with its response',
      'return {\n  id: credential.id,\n  rawId: toBase64(credential.rawId),\n  response: { clientDataJSON: toBase64(credential.response.clientDataJSON, { alphabet: "url" }) },\n  type: "public-key",\n}\n',
    ],
  ])('%s', async (_, text) => {
    expect(await kindsIn(text)).toEqual(['unknown'])
  })
})

describe('fields here and there come last', () => {
  const { response } = JSON.parse(SOUND)
  const removed = ['@@ -1,3 +0,0 @@', ...SOUND.split('\n').map((line) => `-${line}`)].join('\n')

  it.each([
    ['with a header', `diff --git a/x.json b/x.json\n--- a/x.json\n+++ /dev/null\n${removed}\n`],
    ['with its hunk alone', `${removed}\n`],
  ])('of a payload that a diff removed, %s, none is one', async (_, text) => {
    expect(await kindsIn(text)).toEqual(['unknown'])
  })

  it('a certificate in a string of a program is read as what its escapes stand for', async () => {
    const pem = '-----BEGIN CERTIFICATE-----\nMIIBAg==\n-----END CERTIFICATE-----\n'
    const text = `export declare const ROOT = ${JSON.stringify(pem)};\n`
    const { inputs } = await lintText(text)
    const rules = inputs.flatMap(({ payloads }) => payloads.flatMap(({ findings }) => findings.map(({ rule }) => rule)))
    expect(rules).not.toContain('base64-bad-character')
  })

  it('a quoted field beside a whole payload leaves the payload', async () => {
    const text = `> clientDataJSON: ${response.clientDataJSON}\n\nand all of it:\n\n${SOUND}\n`
    expect((await pasted(text)).map(({ kind }) => kind)).toContain('registration')
    expect((await pasted(text)).flatMap(({ errors }) => errors)).toEqual([])
  })
})

describe('what is left of a payload is one', () => {
  it.each([
    ['{}', 'credential'],
    ['{"type": "publickey"}', 'credential'],
    ['{"authenticatorAttachment": "any"}', 'credential'],
    ['{"authenticatorAttachment": "platform", "type": "passwordless"}', 'credential'],
    ['{"credential": {}}', 'credential'],
    ['sent this:\n\n{"authenticatorAttachment": "any", "type": "public-key"}\n', 'credential'],
    ["curl https://a.example/x -d '{}' -H 'content-type: application/json'", 'credential'],
    ["const sent = { rawId: 'AAAA', id: credential.id, type: 'public-key', response: {} }\n", 'credential'],
    ['page said {"error": {"name": "NotAllowedError", "message": "timed out"}} then\n', 'webauthn-error'],
    ['{"name": "FooError", "message": "nobody knows it"}', 'webauthn-error'],
  ])('%s', async (text, kind) => {
    expect(await kindsIn(text)).toEqual([kind])
  })
})

it('what a program computes is not told to be the same as something else that it computes', async () => {
  const text =
    "create({ publicKey: { challenge: c, rp: { name: 'Acme', id: 'acme.example' }, user: { id: uid, name, displayName: name }, pubKeyCredParams: [] } })\n"
  const { inputs } = await lintText(text)
  const rules = inputs.flatMap(({ payloads }) => payloads.flatMap(({ findings }) => findings.map(({ rule }) => rule)))
  expect(rules).not.toContain('options-user-id-personal')
  expect(await kindsIn(text)).toEqual(['creation-options'])
})

const VERIFY = 'https://verify.twilio.com/v2/Services/VA00000000000000000000000000000001/Passkeys/VerifyFactor'

describe('a body that is one field alone is no payload', () => {
  const { attestationObject } = JSON.parse(SOUND).response
  it.each([
    ['of a command', `curl '${VERIFY}' -H 'Content-Type: application/json' -d '${attestationObject}'\n`],
    [
      'of a message',
      `POST ${new URL(VERIFY).pathname} HTTP/1.1\r\nHost: verify.twilio.com\r\nContent-Type: application/json\r\n\r\n${attestationObject}`,
    ],
  ])('%s', async (_, text) => {
    expect(await kindsIn(text)).toEqual(['unknown'])
  })

  it('of a request to nobody who is known it is a way of pasting', async () => {
    expect(await kindsIn(`curl https://a.example/x -d '${attestationObject}'\n`)).toEqual(['registration'])
  })
})

it('a string of a program that goes on is told where no more than a field of it was read', async () => {
  const json = JSON.stringify(JSON.parse(SOUND.replace('"platform"', '"any"'))).replaceAll('"', '\\"')
  const text = `String s = "${json.slice(0, 200)}" +\n  "${json.slice(200)}";\n`
  const { inputs } = await lintText(text)
  const rules = inputs.flatMap(({ payloads }) => payloads.flatMap(({ findings }) => findings.map(({ rule }) => rule)))
  expect(rules.some((rule) => rule === 'fields-beside-unread' || rule === 'authenticator-attachment-is-any')).toBe(true)
})
