import { describe, expect, test } from 'vitest'
import { lintText } from '../helpers/lint.ts'
import { readRepo } from '../helpers/repo.ts'

/** What is odd but no error, whatever a rule might make of it. */
type Capture = Record<string, unknown> & { response: Record<string, string> }
const captured = (name: string) => JSON.parse(readRepo(`fixtures/captured/${name}.json`))

async function errorsOf(value: unknown, target: 'twilio' | 'webauthn' = 'twilio'): Promise<string[]> {
  const { inputs } = await lintText(JSON.stringify(value), { target, now: Date.parse('2026-11-20T10:00:00Z') })
  const findings = inputs.flatMap(({ payloads }) => payloads.flatMap((payload) => payload.findings))
  return findings.flatMap(({ severity, rule }) => (severity === 'error' ? [rule] : []))
}

/** A capture whose client data is spelt anew; the signature of a registration with "none" does not cover it. */
function withClientData(name: string, spell: (members: Record<string, unknown>) => string): Capture {
  const capture: Capture = captured(name)
  const members = JSON.parse(Buffer.from(capture.response.clientDataJSON ?? '', 'base64url').toString())
  return {
    ...capture,
    response: { ...capture.response, clientDataJSON: Buffer.from(spell(members)).toString('base64url') },
  }
}

const FACTOR = JSON.parse(readRepo('fixtures/twilio/factor/factor-status-absent/good-verified.json'))

describe('a status in the spelling of an SDK', () => {
  test.each([['Verified'], ['VERIFIED'], [{ value: 'verified' }]])('%j', async (status) => {
    expect(await errorsOf({ ...FACTOR, status })).toEqual([])
  })
})

describe('members of client data in the order of an older browser', () => {
  const ORDERS: readonly (readonly [browser: string, names: readonly string[]])[] = [
    ['Chrome 67', ['challenge', 'origin', 'type']],
    ['Firefox 60', ['challenge', 'clientExtensions', 'hashAlgorithm', 'origin', 'type']],
    ['Safari 13', ['challenge', 'origin', 'type']],
    ['Chrome 80', ['type', 'challenge', 'origin', 'crossOrigin']],
  ]
  test.each(ORDERS)('%s', async (_browser, names) => {
    const old = withClientData('twilio-platform.registration', (members) => {
      const all: Record<string, unknown> = { clientExtensions: {}, hashAlgorithm: 'SHA-256', ...members }
      return JSON.stringify(Object.fromEntries(names.map((name) => [name, all[name]])))
    })
    expect(await errorsOf(old)).toEqual([])
  })
})

describe('options', () => {
  const options = captured('twilio-platform.creation-options')
  test.each([
    ['timeout 0', { timeout: 0 }],
    ['user.name null is doubtful, not the cause of an article', { user: { ...options.user, name: null } }],
    ['user.name empty', { user: { ...options.user, name: '' } }],
  ])('%s', async (_what, members) => {
    expect(await errorsOf({ ...options, ...members }, 'webauthn')).toEqual([])
  })
})

test('the same registration tried twice', async () => {
  const capture = captured('twilio-platform.registration')
  expect(await errorsOf([capture, capture])).toEqual([])
})

test.each([1025, 4000, 17_088])('a signature of %i bytes may be that of a private algorithm', async (length) => {
  const capture: Capture = captured('twilio-platform.authentication')
  const signature = Buffer.from(Array.from({ length }, (_, at) => (at * 167 + 89) % 251)).toString('base64url')
  expect(await errorsOf({ ...capture, response: { ...capture.response, signature } }, 'webauthn')).toEqual([])
})

test('credProps without rk is no ArrayBuffer that was stringified', async () => {
  const capture = captured('cred-props.registration')
  const { inputs } = await lintText(JSON.stringify({ ...capture, clientExtensionResults: { credProps: {} } }))
  const [payload] = inputs.flatMap(({ payloads }) => payloads)
  expect(payload?.findings.filter(({ severity }) => severity === 'error')).toEqual([])
  expect(JSON.stringify(payload?.findings)).not.toContain('ArrayBuffer')
})

test('an origin without its scheme is one error, and the RP ID hash is right', async () => {
  const bare = withClientData('twilio-platform.registration', (members) =>
    JSON.stringify({ ...members, origin: String(members.origin).replace(/^https?:\/\//, '') }),
  )
  const errors = await errorsOf(bare)
  expect(errors).toHaveLength(1)
  expect(errors[0]).toMatch(/^client-data-origin-/)
})
