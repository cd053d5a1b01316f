import { expect, test } from 'vitest'
import { cli } from '../cli/run.ts'
import { lint } from '../helpers/library.ts'

const ID = 'C45-s5SUXa5fFXGyfq6rFtEtbX0Iq_swOpO-7RKRz5A'
const CAPTURE = 'fixtures/captured/cred-props.authentication.json'
const PADDED = 'fixtures/envelope/library-refuses/good-padded-for-ruby.json'

interface ToldReport {
  inputs: { payloads: { findings: { rule: string; severity: string; message: string }[] }[] }[]
}

async function told(argv: readonly string[]): Promise<string[]> {
  const { out } = await cli([...argv, '--no-config', '--format', 'json'])
  const { inputs } = JSON.parse(out) as ToldReport
  return inputs.flatMap(({ payloads }) => payloads.flatMap(({ findings }) => findings.map(({ rule }) => rule)))
}

test('a foreign form is no error for a library that takes it, and one finding for one that does not', async () => {
  expect(await told([PADDED])).toContain('base64-padding')
  expect(await told([PADDED, '--accepts', 'webauthn-ruby'])).toEqual([])
  expect(await told([PADDED, '--accepts', 'go-webauthn'])).toEqual(['library-refuses'])
})

test('the name is taken in any case, and triage takes it, too', async () => {
  expect(await told([PADDED, '--accepts', 'WebAuthn-Ruby'])).toEqual([])
  expect(await told(['triage', PADDED, '--accepts', 'GO-WEBAUTHN'])).toEqual(['library-refuses'])
})

test('who names a library says who receives it, but for another target beside it', async () => {
  const { out } = await cli([CAPTURE, '--no-config', '--accepts', 'go-webauthn'])
  expect(out).not.toContain('Twilio')
  const { out: other } = await cli([CAPTURE, '--no-config', '--accepts', 'go-webauthn', '--target', 'twilio'])
  expect(other).toContain('Twilio')
})

test('an unknown name is misuse, and the nearest is told; two libraries are, too', async () => {
  const { code, out, err } = await cli([CAPTURE, '--accepts', 'go-webauth'])
  expect([code, out]).toEqual([2, ''])
  expect(err).toContain('Did you mean "go-webauthn"?')
  const two = await cli([CAPTURE, '--accepts', 'go-webauthn', '--accepts', 'py_webauthn'])
  expect([two.code, two.err]).toEqual([2, expect.stringContaining('not both go-webauthn and py_webauthn')])
})

test('forms of bytes are taken by the flag as well', async () => {
  expect(await told([PADDED, '--target', 'webauthn', '--accepts', 'base64url-padded'])).toEqual([])
})

const rules = (value: unknown, accepts: NonNullable<Parameters<typeof lint>[1]>['accepts']): string[] =>
  lint(value, accepts ? { accepts } : {}).inputs.flatMap(({ payloads }) =>
    payloads.flatMap(({ findings }) => findings.filter((one) => one.severity === 'error').map(({ rule }) => rule)),
  )

test('the library takes the same option', () => {
  const value = { id: ID, type: 'public-key', response: { clientDataJSON: 'AA', signature: 'AA' } }
  expect(rules(value, undefined)).toContain('raw-id-absent')
  expect(rules(value, ['SimpleWebAuthn'])).toContain('library-refuses')
  expect(() => lint(value, { accepts: ['go'] as never })).toThrow('Libraries: SimpleWebAuthn')
})

test('what every server refuses stays a fault of its own, once', () => {
  const response = { clientDataJSON: 'e30' }
  const value = { id: ID, rawId: ID, type: 'public-key', clientExtensionResults: {}, response }
  expect(rules(value, ['go-webauthn'])).not.toContain('library-refuses')
  const damaged = { ...value, response: { clientDataJSON: '!e30', attestationObject: 'oA' } }
  expect(rules(damaged, ['go-webauthn'])).toContain('base64-bad-character')
  expect(rules(damaged, ['go-webauthn'])).not.toContain('library-refuses')
  const other = { ...value, rawId: 'AAAAAAAAAAAAAAAAAAAAAA' }
  expect(rules(other, ['java-webauthn-server']).filter((rule) => /^(?:id-differs|library)/.test(rule))).toEqual([
    'id-differs-from-raw-id',
  ])
})
