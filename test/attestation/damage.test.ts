import { describe, expect, test } from 'vitest'
import { base64url, fromBase64url } from '../authenticator/bytes.ts'
import { map } from '../authenticator/cbor.ts'
import { type Format, type RegistrationJson, register } from '../authenticator/index.ts'
import { withStatement } from '../recipes/statements.ts'
import { judge } from './judge.ts'

const FORMATS: readonly Format[] = ['packed', 'packed-self', 'tpm', 'android-key', 'apple', 'compound']

const isStatement = (rule: string) => /^attestation-(?:signature|tpm|android|apple|key|aaguid|algorithm)/.test(rule)

/** Changes one byte of the authenticator data, in the attestation object and in its copy. */
function authDataChanged(json: RegistrationJson, at: number): RegistrationJson {
  const object = fromBase64url(json.response.attestationObject)
  const copy = fromBase64url(json.response.authenticatorData)
  const start = Buffer.from(object).indexOf(copy)
  for (const [bytes, index] of [
    [object, start + at],
    [copy, at],
  ] as const)
    bytes[index] = (bytes[index] ?? 0) ^ 0x20
  const response = { ...json.response, attestationObject: base64url(object), authenticatorData: base64url(copy) }
  return { ...json, response }
}

function clientDataChanged(json: RegistrationJson, from: string, to: string): RegistrationJson {
  const text = Buffer.from(json.response.clientDataJSON, 'base64url').toString().replace(from, to)
  return { ...json, response: { ...json.response, clientDataJSON: Buffer.from(text).toString('base64url') } }
}

const errorsOf = ({ payload }: Awaited<ReturnType<typeof judge>>) =>
  payload.findings.filter((one) => one.severity === 'error').map((one) => one.rule)

describe.each(FORMATS)('%s: one fault in what was signed is one error', (format) => {
  const { json } = register({ format })

  test('in client data that shows its fault', async () => {
    const judged = await judge(clientDataChanged(json, '"https://example.org"', '"https://example.org/"'))
    expect(errorsOf(judged)).toEqual(['client-data-origin-malformed'])
    const because = 'clientDataJSON is at fault (client-data-origin-malformed)'
    expect(
      judged.payload.notChecked.filter((one) => isStatement(one.rule) && one.because === because).length,
    ).toBeGreaterThan(0)
    expect(judged.payload.facts.attestation).toBe('not checked')
  })

  test('in client data that only the attestation gives away', async () => {
    const judged = await judge(clientDataChanged(json, '"https://example.org"', '"https://example.com"'))
    const errors = errorsOf(judged)
    expect(errors.filter(isStatement)).toHaveLength(1)
    expect(judged.payload.facts.attestation).toBe('invalid')
  })

  test.each([32, 33, 37, 40, 54, 60, 88, 92, 94, 100, 140])('in byte %d of the authenticator data', async (at) => {
    const judged = await judge(authDataChanged(json, at))
    const errors = errorsOf(judged)
    const own = errors.filter(isStatement)
    // Beside an error of the layer itself the statement says nothing, and never two things.
    expect(own.length, errors.join()).toBe(errors.length > own.length ? 0 : 1)
    expect(judged.payload.facts.attestation).not.toBe('valid')
  })
})

describe('what cannot be checked says so', () => {
  test('a signature by a key whose algorithm this program does not know', async () => {
    const attStmt = map(['alg', -70000], ['sig', new Uint8Array(64)])
    const json = withStatement(register({ format: 'packed-self' }).json, 'packed', attStmt)
    const { payload } = await judge(json)
    expect(payload.facts.attestation).toBe('not checked')
    expect(payload.notChecked.map((one) => one.rule)).toContain('attestation-signature-invalid')
  })

  test('an unreadable certificate', async () => {
    const { json } = register({ format: 'packed', switches: ['x5c.notCertificate'] })
    const { payload } = await judge(json)
    const entry = payload.notChecked.find((one) => one.rule === 'attestation-signature-invalid')
    expect(entry?.because).toContain('attestation-certificate-malformed')
    expect(payload.facts.attestation).toBe('not checked')
  })

  test('no statement has no verdict', async () => {
    const { payload } = await judge(register().json)
    expect(payload.facts.attestation).toBeUndefined()
  })
})

describe('a format by another spelling', () => {
  test.each([
    ['FIDO_U2F', 'fido-u2f'],
    ['Packed', 'packed'],
    ['androidKey', 'android-key'],
    ['android-safety-net', 'android-safetynet'],
  ])('%s is named %s', async (fmt, meant) => {
    const { of } = await judge(withStatement(register().json, fmt, new Map()))
    expect(of('attestation-format-unknown')).toMatchObject({ severity: 'warning', at: 'fmt' })
    expect(of('attestation-format-unknown')?.message).toContain(`"${meant}"`)
  })
})
