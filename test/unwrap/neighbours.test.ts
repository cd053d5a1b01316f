import { describe, expect, test } from 'vitest'
import { fixture } from '../helpers/fixtures.ts'
import { lintText } from '../helpers/lint.ts'

const SIGN_IN = JSON.parse(fixture('captured/twilio-platform.authentication.json').text)
const OTHER = 'kOwMvE2mQO6ou0B0jjD0VA'

type Options = Parameters<typeof lintText>[1]

async function rules(args: object, options: Options = {}): Promise<string[]> {
  const report = await lintText(JSON.stringify(args), { target: 'webauthn', ...options })
  return report.inputs
    .flatMap(({ payloads }) => payloads.flatMap(({ findings }) => findings))
    .filter(({ severity }) => severity !== 'info')
    .map(({ rule }) => rule)
}

describe('the arguments of a call that verifies are evidence', () => {
  test.each([
    [{ expectedChallenge: OTHER }, 'client-data-challenge-unexpected'],
    [{ expected_challenge: OTHER }, 'client-data-challenge-unexpected'],
    [{ expectedOrigin: 'https://login.example.com' }, 'client-data-origin-unexpected'],
    [{ expectedOrigin: ['https://login.example.com'] }, 'client-data-origin-unexpected'],
    [{ expectedRPID: 'example.com' }, 'rp-id-hash-unexpected'],
    [{ expected_rp_id: 'example.com' }, 'rp-id-hash-unexpected'],
  ])('%j', async (args, rule) => {
    expect(await rules({ response: SIGN_IN, ...args })).toContain(rule)
  })

  test('a list of several origins is no single expectation, and nothing expected is none', async () => {
    expect(await rules({ response: SIGN_IN, expectedOrigin: ['https://a.test', 'https://b.test'] })).toEqual([])
    expect(await rules({ response: SIGN_IN, expectedChallenge: '' })).toEqual([])
  })

  test('what the user said comes first', async () => {
    const args = { response: SIGN_IN, expectedRPID: 'example.com' }
    expect(await rules(args, { expect: { rpId: 'localhost' } })).toEqual([])
  })

  test('there the user handle may be text, and elsewhere not', async () => {
    const signIn = { ...SIGN_IN, response: { ...SIGN_IN.response, userHandle: 'user-1234' } }
    expect(await rules({ response: signIn, expectedRPID: 'localhost' })).toEqual([])
    expect(await rules(signIn)).not.toEqual([])
  })

  test('a counter alone makes no call of an object', async () => {
    expect(await rules({ response: SIGN_IN, credential: { counter: 99 } })).not.toContain('sign-count-not-above-stored')
  })
})
