import { createHash, createPublicKey, verify } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { capture } from '../../src/build/capture/run.mjs'
import type { Report, Target } from '../../src/model/index.ts'
import { ERRORS, EXPECTED, type Expected, MISTAKES } from './expected.ts'
import type { Authentication, CreationOptions, Registration, RequestOptions } from './shapes.ts'

/** What the program says of the captures; no capture itself. */
const EXPECTATION = 'expected.json'
const COMMITTED = fileURLToPath(new URL('../../fixtures/captured', import.meta.url))
/** By a name at run time: a capture can be tested without the library being whole. */
const LIBRARY = new URL('../helpers/lint.ts', import.meta.url).href
type LintText = (text: string, options?: { target?: Target }) => Promise<Report>

const PARTS = ['creation-options', 'registration', 'request-options', 'authentication']
const FILES = [
  'README.md',
  ...Object.keys(EXPECTED).flatMap((scenario) => PARTS.map((part) => `${scenario}.${part}.json`)),
  ...Object.keys(ERRORS).map((name) => `errors/${name}.json`),
  ...MISTAKES.map((name) => `mistakes/${name}.json`),
].sort()

let out = ''
const text = (name: string): string => readFileSync(join(out, name), 'utf8')
const bytes = (member: string): Buffer => Buffer.from(member, 'base64url')

beforeAll(async () => {
  out = mkdtempSync(join(tmpdir(), 'passkey-lint-capture-'))
  await capture({ out, port: 0 })
})
afterAll(() => rmSync(out, { recursive: true, force: true }))

test('a missing Chromium is an error that tells how to install it', async () => {
  await expect(capture({ out, port: 0, executablePath: '/nowhere/chromium' })).rejects.toThrow(
    /not found at \/nowhere\/chromium.*apt-get install -y chromium.*CHROMIUM_PATH/,
  )
})

test.each(['this run', 'the committed captures'])('%s: every file is there, and no other', (which) => {
  const folder = which === 'this run' ? out : COMMITTED
  const found = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== EXPECTATION)
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
  expect(found.sort()).toEqual(FILES)
})

describe.each(Object.entries(EXPECTED))('%s', (scenario, expected) => {
  const part = <T>(name: string): T => JSON.parse(text(`${scenario}.${name}.json`))

  test('registration', () => {
    const registration = part<Registration>('registration')
    const authData = expectRegistration(registration, expected)
    expect(authData[32]).toBe(expected.flags)
    expectClientData(registration, 'webauthn.create', part<CreationOptions>('creation-options'))
  })

  test('authentication, signed by the registered key', () => {
    const authentication = part<Authentication>('authentication')
    const { id, response } = part<Registration>('registration')
    expect(members(authentication)).toEqual(CREDENTIAL)
    expect(authentication.id).toBe(id)
    expect(authentication.authenticatorAttachment).toBe(expected.attachment)
    expect(Object.keys(authentication.clientExtensionResults).sort()).toEqual(expected.extensions?.[1] ?? [])
    for (const member of ['authenticatorData', 'clientDataJSON', 'signature']) {
      expect(authentication.response).toHaveProperty(member, expect.stringMatching(/^[\w-]+$/))
    }
    if (expected.userHandle) {
      expect(authentication.response.userHandle).toBe(part<CreationOptions>('creation-options').user.id)
    }
    expectClientData(authentication, 'webauthn.get', part<RequestOptions>('request-options'))
    expectSignature(authentication, response.publicKey, expected.alg)
  })

  test.each(PARTS)('lint finds no error in %s', async (name) => {
    const { lintText }: { lintText: LintText } = await import(LIBRARY)
    const report = await lintText(text(`${scenario}.${name}.json`), { target: 'webauthn' })
    const [payload, ...more] = report.inputs.flatMap((input) => input.payloads)
    expect(more).toEqual([])
    expect(payload?.kind).toBe(name)
    expect(payload?.findings.filter((finding) => finding.severity === 'error')).toEqual([])
  })
})

test.each(Object.entries(ERRORS))('errors/%s: %s', (file, name) => {
  const error: { name: string; message: string; stack?: string } = JSON.parse(text(`errors/${file}.json`))
  expect(error.name).toBe(name)
  expect(error.message).not.toBe('')
  // Chromium gives a stack where the call itself threw, and none for a DOMException that comes later.
  if (name === 'TypeError') expect(error.stack).toMatch(/^TypeError: .*\n +at createPasskey \(http:\/\/localhost:/)
})

test('the Twilio pair carries SIDs', () => {
  const challenge = (name: string): string => JSON.parse(text(`twilio-platform.${name}.json`)).challenge
  const { user }: CreationOptions = JSON.parse(text('twilio-platform.creation-options.json'))
  expect(bytes(challenge('creation-options')).toString()).toMatch(/^YF[0-9a-f]{32}$/)
  expect(bytes(challenge('request-options')).toString()).toMatch(/^YC[0-9a-f]{32}$/)
  expect(bytes(user.id).toString()).toMatch(/^YE[0-9a-f]{32}$/)
})

test('the mistakes are the same ceremony in other spellings', () => {
  const good: Registration = JSON.parse(text('twilio-platform.registration.json'))
  const read = (name: string) => JSON.parse(text(`mistakes/${name}.json`))
  const { id, rawId, type } = good
  expect(read('json-stringify-members')).toEqual({ id, rawId: {}, response: {}, type })
  expect(read('json-stringify-spread')).toEqual({})
  const spell = (encode: (member: string) => unknown) => ({
    ...good,
    rawId: encode(rawId),
    response: {
      ...good.response,
      attestationObject: encode(good.response.attestationObject),
      authenticatorData: encode(good.response.authenticatorData),
      clientDataJSON: encode(good.response.clientDataJSON),
      publicKey: encode(good.response.publicKey),
    },
  })
  expect(read('base64')).toEqual(spell((member) => bytes(member).toString('base64')))
  expect(read('hex')).toEqual(spell((member) => bytes(member).toString('hex')))
  expect(read('typed-array')).toEqual(spell((member) => ({ ...bytes(member) })))
})

const members = (value: object): string[] => Object.keys(value).sort()
const CREDENTIAL = ['authenticatorAttachment', 'clientExtensionResults', 'id', 'rawId', 'response', 'type']

/** RegistrationResponseJSON as Chromium fills it, WebAuthn Level 3 §5.1. Gives the authenticator data. */
function expectRegistration(registration: Registration, expected: Expected): Buffer {
  const { response } = registration
  expect(members(registration)).toEqual(CREDENTIAL)
  expect(members(response)).toEqual([
    'attestationObject',
    'authenticatorData',
    'clientDataJSON',
    'publicKey',
    'publicKeyAlgorithm',
    'transports',
  ])
  expect(registration.type).toBe('public-key')
  expect(registration.rawId).toBe(registration.id)
  expect(registration.authenticatorAttachment).toBe(expected.attachment)
  expect(response.publicKeyAlgorithm).toBe(expected.alg)
  expect(response.transports).toEqual(expected.transports)
  expect(Object.keys(registration.clientExtensionResults).sort()).toEqual(expected.extensions?.[0] ?? [])
  // CTAP2 canonical form: a map of three, whose first entry is "fmt" and a short text.
  const head = Buffer.concat([Buffer.from([0xa3, 0x63]), Buffer.from('fmt'), Buffer.from([0x60 + expected.fmt.length])])
  const start = Buffer.concat([head, Buffer.from(expected.fmt)])
  expect(bytes(response.attestationObject).subarray(0, start.length)).toEqual(start)
  return bytes(response.authenticatorData)
}

function expectClientData(
  { response }: Registration | Authentication,
  type: string,
  { challenge }: { challenge: string },
): void {
  const clientData = JSON.parse(bytes(response.clientDataJSON).toString())
  expect(clientData).toMatchObject({ type, challenge, crossOrigin: false })
  expect(clientData.origin).toMatch(/^http:\/\/localhost:\d+$/)
}

/** WebAuthn Level 3 §7.2: over the authenticator data and the hash of the client data. */
function expectSignature({ response }: Authentication, spki: string, alg: number): void {
  if (alg === -48) {
    expect(bytes(response.signature)).toHaveLength(2420) // FIPS 204; Node 20 lacks ML-DSA
    return
  }
  const key = createPublicKey({ key: bytes(spki), format: 'der', type: 'spki' })
  const clientDataHash = createHash('sha256').update(bytes(response.clientDataJSON)).digest()
  const signed = Buffer.concat([bytes(response.authenticatorData), clientDataHash])
  expect(verify(alg === -8 ? null : 'sha256', signed, key, bytes(response.signature))).toBe(true)
}
