import { describe, expect, test } from 'vitest'
import { haveVectors, ofVectors, read, specFiles } from '../corpora/vectors.ts'
import { filesOf } from '../fixtures/folders.ts'
import { alone, captured, source, together } from './judge.ts'

const names = filesOf('captured')
const SCENARIOS = [...new Set(names.map((name) => name.split('.')[0] ?? ''))]
const PARTS = ['creation-options', 'registration', 'request-options', 'authentication']

const scenario = (name: string, change: (part: string, value: unknown) => unknown = (_, value) => value) =>
  Object.fromEntries(PARTS.map((part) => [`${part}.json`, change(part, captured(`${name}.${part}`))]))

/** Node 24 has ML-DSA, Node 20 has not. */
const expected = (name: string, signature: unknown): boolean =>
  name.startsWith('ml-dsa') ? signature === undefined || signature === 'valid' : signature === 'valid'

describe('what a browser gave in one scenario', () => {
  test.each(SCENARIOS)('%s: nothing contradicts, and the signature verifies', async (name) => {
    for (const target of ['webauthn', 'twilio'] as const) {
      const { told, signatures } = await together(scenario(name), { target })
      expect(told).toEqual([])
      expect(signatures.map((one) => expected(name, one))).toEqual([true])
    }
  })

  test('all scenarios at once do not get mixed up', async () => {
    const inputs = Object.fromEntries(names.map((name) => [name, captured(name.replace('.json', ''))]))
    const { told, signatures } = await together(inputs)
    expect(told).toEqual([])
    expect(signatures.filter((one) => one === 'valid').length).toBeGreaterThanOrEqual(SCENARIOS.length - 1)
  })
})

if (!haveVectors) {
  test.skip(ofVectors('W3C test vectors with RP ID and origin'), () => {})
} else {
  describe('W3C test vectors with RP ID and origin', () => {
    const given = { expect: { origin: 'https://example.org', rpId: 'example.org' } }
    const parsed = (file: string): unknown => JSON.parse(read('spec', file))
    test.each(specFiles())('%s has nothing at warning or above', async (file) => {
      expect((await alone(parsed(file), given)).told).toEqual([])
    })
    const pairs = specFiles().filter((file) => file.includes('.authentication.'))
    test.each(pairs)('%s verifies with its registration', async (file) => {
      const other = file.replace('authentication', 'registration')
      const flag = await alone(parsed(file), { ...given, registration: source(other, parsed(other)) })
      expect([flag.told, flag.signatures]).toEqual([[], ['valid']])
      const both = await together({ [other]: parsed(other), [file]: parsed(file) }, given)
      expect([both.told, both.signatures]).toEqual([[], ['valid']])
    })
  })
}

describe('without an id in common', () => {
  const registration = captured('es256-none.registration')
  const stranger = captured('rs256-none.authentication')

  test('one of each is a warning, in one input and in triage', async () => {
    expect((await alone([registration, stranger])).told).toEqual([
      'warning credential-other-than-registered input.json',
    ])
    expect((await together({ a: registration, b: stranger })).told).toEqual([
      'warning credential-other-than-registered b',
    ])
  })

  test('several inputs of lint say nothing of each other', async () => {
    const separate = await together({ a: registration, b: stranger }, { together: false })
    expect(separate.told).toEqual([])
  })

  test('two registrations are people with two passkeys', async () => {
    expect((await alone([registration, captured('synced.registration'), stranger])).told).toEqual([])
  })

  test('a credential that the options allow is another one of the same user', async () => {
    expect((await together({ a: registration, b: stranger, c: captured('rs256-none.request-options') })).told).toEqual(
      [],
    )
  })

  test('--registration is meant: an error', async () => {
    const reference = { registration: source('r.json', registration) }
    const { told, findings, report } = await alone(stranger, reference)
    expect(told).toEqual(['error credential-of-another-registration input.json'])
    expect(findings[0]?.related).toEqual([{ path: 'r.json', pointer: '/id' }])
    expect(report.inputs).toHaveLength(1)
  })

  test('an id that is only misspelt is an error, and with its key proven', async () => {
    const { id } = registration
    const cut = { ...captured('es256-none.authentication'), id: id.slice(0, 22), rawId: id.slice(0, 22) }
    // 22 characters would leave bits over; 24 are 18 bytes.
    const short = { ...cut, id: id.slice(0, 24), rawId: id.slice(0, 24) }
    const { told, findings, signatures } = await alone([registration, short])
    expect(told).toEqual(['error credential-of-another-registration input.json'])
    expect(findings.find((one) => one.rule.startsWith('credential-of'))?.cause).toMatch(
      /verifies with the key.*cut off/,
    )
    expect(signatures).toEqual(['valid'])
  })
})

describe('options and response', () => {
  const [options, registration] = [captured('es256-none.creation-options'), captured('es256-none.registration')]
  const [request, authentication] = [captured('es256-none.request-options'), captured('es256-none.authentication')]

  test('a challenge that is another ends the comparison: the rest proves nothing', async () => {
    const other = captured('rs256-none.creation-options')
    expect((await alone([other, registration])).told).toEqual(['error challenge-of-other-options input.json'])
  })

  test('the finding stands at the response, and names the options', async () => {
    const { findings } = await together({
      'o.json': { publicKey: { ...options, challenge: captured('synced.creation-options').challenge } },
      'r.json': registration,
    })
    expect(findings.map(({ rule, pointer, layer, at, related }) => ({ rule, pointer, layer, at, related }))).toEqual([
      {
        rule: 'challenge-of-other-options',
        pointer: '/response/clientDataJSON',
        layer: 'clientDataJSON',
        at: 'challenge',
        related: [{ path: 'o.json', pointer: '/publicKey/challenge' }],
      },
    ])
  })

  test.each([
    ['padded', (text: string) => `${text}=`],
    ['redacted', () => '<challenge>'],
  ])('a %s challenge in the options is no mismatch of the response', async (_, spell) => {
    const { told } = await alone([{ ...options, challenge: spell(options.challenge) }, registration])
    expect(told.filter((one) => one.includes('challenge-of'))).toEqual([])
  })

  test('an error of the options says why they were not compared', async () => {
    const { payloads } = await alone([{ ...options, challenge: `${options.challenge}=` }, registration])
    expect(payloads[1]?.notChecked).toContainEqual({
      rule: 'challenge-of-other-options',
      because: expect.stringMatching(/^the challenge of the options is at fault \(/),
    })
  })

  const spelt = (challenge: string) => {
    const data = JSON.parse(Buffer.from(registration.response.clientDataJSON, 'base64url').toString())
    const clientDataJSON = Buffer.from(JSON.stringify({ ...data, challenge })).toString('base64url')
    return { ...registration, response: { ...registration.response, clientDataJSON } }
  }
  const bytes = Buffer.from(options.challenge, 'base64url')
  test.each([
    ['one step too many', Buffer.from(options.challenge).toString('base64url'), /one step too many/],
    ['hex', Buffer.from(bytes.toString('hex')).toString('base64url'), /hex text/],
    ['cut off', bytes.subarray(0, 18).toString('base64url'), /only the beginning/],
    ['longer', Buffer.concat([bytes, bytes]).toString('base64url'), /^That of the options is only the beginning/],
    ['another case', options.challenge.toLowerCase(), /case of letters/],
    ['that of the sign-in', request.challenge, /other ceremony/],
    ['an older one', captured('synced.creation-options').challenge, /older challenge/],
  ])('the way of a challenge: %s', async (_, challenge, cause) => {
    const { told, findings } = await alone([options, request, spelt(challenge)])
    expect(told).toEqual(['error challenge-of-other-options input.json'])
    expect(findings.find((one) => one.severity === 'error')?.cause).toMatch(cause)
  })

  test('an appid of the options may be what was hashed', async () => {
    const appid = { ...request, rpId: 'example.com', extensions: { appid: 'localhost' } }
    const { told } = await alone([appid, authentication])
    expect(told.filter((one) => /rp-id/.test(one))).toEqual(['warning origin-related-to-rp-id input.json'])
  })

  test('the same options twice, as an answer and as given to the browser, are one', async () => {
    expect(
      (await together({ a: { options: { publicKey: options } }, b: { publicKey: options }, c: registration })).told,
    ).toEqual([])
  })
})
