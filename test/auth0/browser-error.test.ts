import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, test } from 'vitest'
import { isObject } from '../../src/json/values.ts'
import type { Json } from '../../src/model/index.ts'
import { meaningOfName } from '../../src/webauthn/browser-errors/names.ts'
import { readBrowserError, wordings } from '../../src/webauthn/browser-errors/read.ts'
import { conversionOf } from '../../src/webauthn/browser-errors/web-idl.ts'
import { ofVectors } from '../corpora/vectors.ts'

const chain = (...members: [name: string, dictionary: string][]): string =>
  members.map(([name, dictionary]) => `Failed to read the '${name}' property from '${dictionary}': `).join('')
const CREATE = `Failed to execute 'create' on 'CredentialsContainer': ${chain(['publicKey', 'CredentialCreationOptions'])}`
const USER = chain(['user', 'PublicKeyCredentialCreationOptions'])
const RP = chain(['rp', 'PublicKeyCredentialCreationOptions'])
const NAME = chain(['name', 'PublicKeyCredentialEntity'])
const MISSING = 'Required member is undefined.'
const BYTES = "The provided value is not of type '(ArrayBuffer or ArrayBufferView)'."

describe('messages of conversions that fail', () => {
  it.each([
    ['chromium', `${CREATE}${USER}${NAME}${MISSING}`, ['publicKey.user.name'], 'missing'],
    ['chromium', `${CREATE}${RP}${NAME}${MISSING}`, ['publicKey.rp.name'], 'missing'],
    [
      'chromium',
      `${CREATE}${chain(['challenge', 'PublicKeyCredentialCreationOptions'])}${BYTES}`,
      ['publicKey.challenge'],
      'not-bytes',
    ],
    [
      'chromium',
      `${CREATE}${chain(['excludeCredentials', 'PublicKeyCredentialCreationOptions'], ['id', 'PublicKeyCredentialDescriptor'])}${BYTES}`,
      ['publicKey.excludeCredentials[].id'],
      'not-bytes',
    ],
    [
      'chromium',
      `Failed to execute 'parseCreationOptionsFromJSON' on 'PublicKeyCredential': ${chain(['user', 'PublicKeyCredentialCreationOptionsJSON'], ['name', 'PublicKeyCredentialUserEntityJSON'])}${MISSING}`,
      ['publicKey.user.name'],
      'missing',
    ],
    [
      'chromium',
      "Failed to execute 'parseRequestOptionsFromJSON' on 'PublicKeyCredential': 'challenge' contains invalid base64url data",
      ['publicKey.challenge'],
      'not-base64url',
    ],
    [
      'chromium',
      "Failed to execute 'get' on 'CredentialsContainer': Failed to read the 'mediation' property from 'CredentialRequestOptions': The provided value 'x' is not a valid enum value of type CredentialMediationRequirement.",
      ['mediation'],
      'not-in-enumeration',
    ],
    [
      'firefox',
      "CredentialsContainer.create: Missing required 'name' member of PublicKeyCredentialEntity.",
      ['publicKey.user.name', 'publicKey.rp.name'],
      'missing',
    ],
    ['firefox', "Missing required 'id' member of PublicKeyCredentialUserEntity.", ['publicKey.user.id'], 'missing'],
    [
      'firefox',
      "CredentialsContainer.get: Missing required 'type' member of PublicKeyCredentialDescriptor.",
      ['publicKey.allowCredentials[].type'],
      'missing',
    ],
    [
      'firefox',
      "CredentialsContainer.create: 'challenge' member of PublicKeyCredentialCreationOptions could not be converted to any of: ArrayBufferView, ArrayBuffer.",
      ['publicKey.challenge'],
      'not-bytes',
    ],
    [
      'safari',
      'Member PublicKeyCredentialEntity.name is required and must be an instance of DOMString',
      ['publicKey.user.name', 'publicKey.rp.name'],
      'missing',
    ],
    [
      'safari',
      'Member PublicKeyCredentialParameters.alg is required and must be an instance of long',
      ['publicKey.pubKeyCredParams[].alg'],
      'missing',
    ],
    [
      'safari',
      'Member PublicKeyCredentialCreationOptionsJSON.challenge is required and must be an instance of DOMString',
      ['publicKey.challenge'],
      'missing',
    ],
  ])('%s: %s', (engine, message, paths, problem) => {
    expect(conversionOf(message)).toMatchObject({ engine, paths, problem })
  })

  it.each([
    "Failed to execute 'fetch' on 'Window': Failed to read the 'name' property from 'RequestInit': Required member is undefined.",
    "Missing required 'name' member of MutationObserverInit.",
    'Required member is undefined.',
    '',
  ])('is none of ours: %s', (message) => {
    expect(conversionOf(message)).toBeUndefined()
  })
})

describe('reading a captured error', () => {
  it('takes the longer of two wordings', () => {
    const tail = ' See: https://www.w3.org/TR/webauthn-2/#sctn-privacy-considerations-client.'
    const message = 'The operation either timed out or was not allowed.'
    expect(readBrowserError({ name: 'NotAllowedError', message: message + tail }).wording?.id).toBe(
      'chromium/not-allowed',
    )
    expect(readBrowserError({ name: 'NotAllowedError', message }).engine).toBe('password-manager')
  })

  it('names a DOMException by its wording', () => {
    expect(readBrowserError({ name: 'DOMException', message: 'Operation timed out.' }).name).toBe('NotAllowedError')
  })

  it('knows a name whose wording it does not know', () => {
    expect(readBrowserError({ name: 'InvalidStateError', message: 'localised' })).toMatchObject({
      kind: 'recognised',
      name: 'InvalidStateError',
    })
    expect(readBrowserError({ name: 'TypeError', message: 'x is not a function' }).kind).toBe('unknown')
    expect(readBrowserError({ name: 'constructor', message: 'x' }).kind).toBe('unknown')
  })

  it('sees the extension in the stack', () => {
    const stack = 'Error\n at f (chrome-extension://abcdef/page.js:1:1)'
    expect(readBrowserError({ name: 'Error', message: 'no', stack })).toMatchObject({
      kind: 'unknown',
      byExtension: true,
    })
  })

  it('recognises every wording of its own tables, under the name that it states', () => {
    expect(new Set(wordings().map((one) => one.id)).size).toBe(wordings().length)
    for (const { id, name, starts } of wordings()) {
      expect(readBrowserError({ name, message: starts }).wording?.id, id).toBe(id)
      expect(name === 'TypeError' || name === 'SyntaxError' || meaningOfName(name) !== undefined, name).toBe(true)
    }
  })
})

const vectors = process.env.PASSKEY_LINT_VECTORS
if (!vectors) test.skip(ofVectors('errors of a real Chromium'), () => {})

describe.runIf(vectors)('errors of a real Chromium', () => {
  const errors = vectors
    ? capturedErrors(JSON.parse(readFileSync(join(vectors, 'chromium-errors.json'), 'utf8')) as Json)
    : []

  it.each(errors)('$path', ({ path, name, message }) => {
    const read = readBrowserError({ name, message })
    expect(read.kind).toBe(expectedKind(path, message))
    if (read.kind !== 'recognised') expect(read.conversion?.engine).toBe('chromium')
    else expect(read.engine).toBe('chromium')
  })
})

function expectedKind(path: string, message: string): string {
  if (/userNameUndefined|parseNoName/.test(path)) return 'user-name-missing'
  if (message.endsWith('Required member is undefined.')) return 'member-missing'
  return message.startsWith('Failed to execute') ? 'wrong-type' : 'recognised'
}

function capturedErrors(value: Json, path = ''): { path: string; name: string; message: string }[] {
  if (!isObject(value) && !Array.isArray(value)) return []
  if (isObject(value) && typeof value.name === 'string' && typeof value.message === 'string')
    return [{ path, name: value.name, message: value.message }]
  return Object.entries(value).flatMap(([name, child]) => capturedErrors(child, `${path}/${name}`))
}
