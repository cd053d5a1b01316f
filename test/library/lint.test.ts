import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { explain, format, type LintOptions, lint, type Report, triage, UsageError } from '../helpers/library.ts'
import { readRepo } from '../helpers/repo.ts'

const HEX = 'fixtures/captured/mistakes/hex.json'
const value = () => JSON.parse(readRepo(HEX)) as Record<string, unknown>
const findings = (report: ReturnType<typeof lint>) =>
  report.inputs.flatMap((i) => i.payloads.flatMap((p) => p.findings))
const errorsOf = (input: unknown) => findings(lint(input)).filter(({ severity }) => severity === 'error')
const rulesOf = (input: unknown, options?: LintOptions) => findings(lint(input, options)).map(({ rule }) => rule)

test('a value, its text, its bytes, and packed bytes are judged alike', () => {
  const text = JSON.stringify(value(), null, 2)
  const bytes = new TextEncoder().encode(text)
  const forms = [value(), text, bytes, Buffer.from(text), bytes.buffer, gzipSync(bytes)]
  const all = forms.map((form) => errorsOf(form).map(({ rule, line, column }) => [rule, line, column]))
  expect(all[0]).toEqual([['bytes-are-hex', 7, 23]])
  for (const one of all) expect(one).toEqual(all[0])
})

test('a finding has its title and its pages', () => {
  const [finding] = findings(lint(value()))
  expect(finding).toMatchObject({
    codes: expect.arrayContaining(['twilio/60380']),
    title: 'Client data invalid or not provided',
    docs: expect.arrayContaining(['https://www.twilio.com/docs/api/errors/60380']),
  })
  const [other] = findings(lint({ hello: 1 }))
  expect(other).toMatchObject({ rule: 'no-payload-found', codes: [], title: expect.stringMatching(/payload/) })
})

test('what is wrong with an input is in the report', () => {
  expect(rulesOf('')).toEqual(['input-is-empty'])
  expect(rulesOf('{"id":')).toEqual(['text-breaks-off'])
  expect(rulesOf(new Uint8Array([0x89, 0x50, 0x4e, 0x47]))).toEqual(['input-is-binary'])
  expect(rulesOf(null)).toEqual(['no-payload-found'])
})

test.each([
  '{"amount": 60378}',
  '[60378]',
  'We will meet at 60200 Main Street, signature required',
  'the user signs in',
])('words and numbers that are of no error are not said to be one: %s', (text) => {
  expect(
    findings(lint(text))
      .map(({ cause }) => cause)
      .join(),
  ).not.toContain('explain')
})

test('a code or the text of an error is no payload, and is said to be what explain knows', () => {
  const told = (text: string) => {
    const [{ rule, cause, fix } = { rule: 'none', cause: '', fix: '' }] = findings(lint(text))
    return { rule, cause, fix }
  }
  const byName = ['60378', ' twilio/60378\n', '{"error": "60378"}', 'WebAuthnOriginNotAllowedException', 'id-invalid']
  for (const text of byName) {
    const { rule, cause, fix } = told(text)
    expect(rule).toBe('no-payload-found')
    expect(cause, text).toMatch(/^This is no payload\..*explain/)
    expect(explain(/passkey-lint explain (\S+): /.exec(fix)?.[1] ?? '').known, text).toBe(true)
    expect(fix).toContain('credential.toJSON()')
  }
  for (const text of [
    'Unexpected authentication response origin "https://s3cret.example"',
    'Error: Challenge mismatch',
  ])
    expect(told(text), text).toMatchObject({
      cause: expect.not.stringContaining('s3cret'),
      fix: expect.stringMatching(/^Give the same text to passkey-lint explain/),
    })
  for (const text of ['hello', '99999', '{"hello": 1}', `${'x '.repeat(1000)} 60378`])
    expect(told(text).cause, text).toMatch(/^Nothing in it/)
})

test('options judge as the flags do', () => {
  const sound = JSON.parse(readRepo('fixtures/captured/twilio-platform.registration.json')) as object
  expect(rulesOf(sound, { as: 'ApproveChallenge' })).toContain('wrong-ceremony-for-endpoint')
  expect(rulesOf(sound, { origin: 'https://example.com' })).toContain('client-data-origin-unexpected')
  expect(rulesOf(value(), { accepts: ['hex'] })).not.toContain('bytes-are-hex')
  expect(rulesOf(value(), { disable: ['encoding'] })).not.toContain('bytes-are-hex')
  expect(findings(lint(value(), { rules: { 'bytes-are-hex': 'warning' } }))[0]?.severity).toBe('warning')
})

test('a sign-in is verified with what is stored', () => {
  const read = (name: string) => JSON.parse(readRepo(`fixtures/captured/es256-none.${name}.json`)) as object
  const signature = (options: LintOptions) =>
    lint(read('authentication'), options).inputs[0]?.payloads[0]?.facts.signature
  expect(signature({})).not.toBe('valid')
  expect(signature({ registration: read('registration') })).toBe('valid')
  expect(signature({ registration: JSON.stringify(read('registration')) })).toBe('valid')
})

test('a time may be a Date, a text or milliseconds', () => {
  const at = new Date('2026-03-01T09:30:00Z')
  const reports = [at, at.toISOString(), at.getTime()].map((now) => lint(value(), { now }))
  expect(reports[1]).toEqual(reports[0])
  expect(reports[2]).toEqual(reports[0])
})

const circle: { own?: unknown } = {}
circle.own = circle
const wrong: [why: string, () => unknown, string][] = [
  ['an unknown option', () => lint({}, { rpID: 'x' } as LintOptions), 'Did you mean "rpId"?'],
  ['an unknown kind', () => lint({}, { as: 'VerfyFactor' as 'VerifyFactor' }), 'Did you mean "VerifyFactor"?'],
  ['an unknown rule', () => lint({}, { disable: ['60378x'] }), 'Did you mean "60378"?'],
  ['a contradiction', () => lint({}, { as: 'VerifyFactor', target: 'auth0' }), 'contradicts'],
  ['a time without a zone', () => lint({}, { now: '2026-03-01' }), 'time zone'],
  ['no time', () => lint({}, { now: new Date(Number.NaN) }), 'now: expected a Date'],
  ['no key', () => lint({}, { publicKey: 'abc' }), 'publicKey: this is no public key'],
  ['no registration', () => lint({}, { registration: {} }), 'registration: there is no registration in it'],
  ['no certificate', () => lint({}, { attestationRoots: 'x' }), 'attestationRoots: '],
  ['no options', () => lint({}, null as unknown as LintOptions), 'expected options as an object'],
  ['no name', () => lint({}, { name: 7 as unknown as string }), 'name: expected a string'],
  ['a circle', () => lint(circle), 'cannot be written as JSON'],
  ['a function', () => lint(() => 1), 'received function'],
  ['nothing', () => lint(undefined), 'received undefined'],
  ['no list', () => triage('{}' as unknown as unknown[]), 'expected a list of inputs'],
  ['a promise', () => lint(Promise.resolve({})), 'received a promise; await it first'],
  ['options in a list', () => lint({}, [] as LintOptions), 'received an array'],
  [
    'a switch that is a word',
    () => lint({}, { showValues: 'no' as unknown as boolean }),
    'showValues: expected true or false',
  ],
  ['no report', () => format({} as Report, 'pretty'), 'expected a report that lint or triage gave'],
  ['nothing as a report', () => format(null as unknown as Report, 'tap'), 'expected a report that lint or triage gave'],
  ['the text of a report', () => format('{}' as unknown as Report, 'pretty'), 'JSON.parse it first'],
  ['a promise of a report', () => format(Promise.resolve() as unknown as Report, 'pretty'), 'await it first'],
  ['an unknown option of a layout', () => format(lint({}), 'pretty', { widht: 60 } as object), 'Did you mean "width"?'],
  ['a width that is none', () => format(lint({}), 'pretty', { width: -3 }), 'width: write a whole number'],
  [
    'a switch of a layout',
    () => format(lint({}), 'pretty', { quiet: 1 as unknown as boolean }),
    'quiet: expected true or false',
  ],
  ['a format that is not there', () => format(lint({}), 'prety' as 'pretty'), 'Did you mean "pretty"?'],
]
test.each(wrong)('%s is a UsageError that says what to do', (_, run, says) => {
  expect(run).toThrow(UsageError)
  expect(run).toThrow(says)
})

test('a report is laid out with the lines that it is about, and without them where it is a copy', () => {
  const report = lint(value(), { name: 'login.json' })
  const text = format(report, 'pretty')
  expect(text).toContain('7 │     "clientDataJSON": "7b2274797065223a22')
  expect(text).toContain('login.json:7:23')
  expect(text).not.toContain('\u001b')
  const copy = format(structuredClone(report), 'pretty')
  expect(copy).toContain('expected base64url text, received 280 hexadecimal digits')
  expect(copy).not.toContain('"clientDataJSON":')
  expect(JSON.parse(format(report, 'json'))).toEqual(JSON.parse(JSON.stringify(report)))
})

test('secrets and personal values are not laid out', () => {
  const payload = { ...value(), AuthPayload: '482913', identity: 'jane.doe@example.com' }
  const text = format(lint(payload), 'pretty') + format(lint(payload), 'json')
  expect(text).not.toContain('482913')
  expect(text).not.toContain('jane.doe@example.com')
})

test('an input keeps its prototype, and gives none', () => {
  const text = '{"__proto__":{"id":"x"},"constructor":1,"response":{}}'
  expect(() => lint(text)).not.toThrow()
  expect(() => lint(JSON.parse(text))).not.toThrow()
  expect(Object.hasOwn(Object.prototype, 'id')).toBe(false)
})

test('several inputs are one incident, whose causes have their code, rule and place', () => {
  const connection = 'connection-phone-only.json'
  const folder = 'fixtures/auth0/samples'
  const inputs = [connection, 'user-email-username.json', 'form-user-name-missing.txt'].map((name) => ({
    name,
    content: readFileSync(`${folder}/${name}`),
  }))
  const { incident } = triage(inputs)
  expect(incident.verdict).toBe('confirmed')
  expect(incident.causes[0]).toMatchObject({
    grade: expect.stringMatching(/proven|documented/),
    code: 'auth0/passkey-enrollment-user-name-missing',
    rule: expect.any(String),
    path: expect.any(String),
    pointer: expect.any(String),
    line: expect.any(Number),
    column: expect.any(Number),
  })
})

test('what has no name is called by its number', () => {
  expect(triage([value(), JSON.stringify(value())]).inputs.map(({ path }) => path)).toEqual(['<input 1>', '<input 2>'])
})

test('the diagnosis tells the likeliest cause in full, the payload below it the place', () => {
  const answer = { code: 60383, message: 'x', more_info: 'https://www.twilio.com/docs/errors/60383', status: 400 }
  const sent = JSON.parse(readRepo('fixtures/captured/twilio-platform.registration.json')) as object
  const text = format(triage([answer, sent]), 'pretty')
  expect(text.match(/Documented causes/g)).toHaveLength(1)
  expect(text.match(/Fetch the factor/g)).toHaveLength(1)
  expect(text).toContain('    cause  as told above, with what to change\n    rule   twilio-error-explained\n')
  // Of the others the diagnosis says less than they do.
  expect(format(lint(answer), 'pretty')).toContain('Documented causes')
})
