import { describe, expect, test } from 'vitest'
import type { Incident } from '../../src/model/index.ts'
import { lint } from '../helpers/lint.ts'
import { captured, har, type Step } from './har.ts'

const ORIGIN = 'http://localhost:4911'
const CREATION = { ...captured('twilio-platform.creation-options') }
const REGISTRATION = captured('twilio-platform.registration')
const REQUEST = captured('twilio-platform.request-options')
const SIGN_IN = captured('twilio-platform.authentication')
const REFUSED = { code: 60377, message: 'x', more_info: 'https://www.twilio.com/docs/errors/60377', status: 400 }

const at = (seconds: number): string => new Date(Date.parse('2026-05-02T09:12:00Z') + seconds * 1000).toISOString()
const URL_ = 'https://app.example.org/api'
const OPTIONS: Step = { url: `${URL_}/register/options`, at: at(1), origin: ORIGIN, answer: CREATION }
const REGISTER: Step = { url: `${URL_}/register`, at: at(4), origin: ORIGIN, sent: REGISTRATION, answer: { ok: true } }
const LOGIN_OPTIONS: Step = { url: `${URL_}/login/options`, at: at(20), origin: ORIGIN, answer: REQUEST }
const LOGIN: Step = { url: `${URL_}/login`, at: at(22), origin: ORIGIN, sent: SIGN_IN, answer: { ok: true } }

async function incidentOf(files: Record<string, string>): Promise<Incident> {
  const sources = Object.entries(files).map(([name, text]) => ({ name, text, how: 'named' as const }))
  const { report } = await lint(sources, { together: true, now: Date.parse(at(60)) })
  if (!report.incident) throw new Error('no incident')
  return report.incident
}
const ofHar = (...steps: Step[]): Promise<Incident> => incidentOf({ 'session.har': har(...steps) })
const lines = ({ timeline = [] }: Incident): string[] =>
  timeline.map(
    ({ at: time, name, what, breaks, failsToo }) =>
      `${breaks ? '✗ ' : failsToo ? '(✗) ' : ''}${time?.slice(11, 19) ?? ''} ${name.replace(/ \(.*/, '')}: ${what}`,
  )

describe('a sound session', () => {
  test('is told step by step, says that nothing is wrong and what that rests on, and asks for nothing', async () => {
    const incident = await ofHar(OPTIONS, REGISTER, LOGIN_OPTIONS, LOGIN)
    expect(lines(incident)).toEqual([
      expect.stringMatching(
        /^09:12:01 #1 POST \/api\/register\/options → 200: creation options, challenge \S{4}…\S{4}, RP ID localhost$/,
      ),
      expect.stringMatching(
        /^09:12:04 #2 POST \/api\/register → 200: registration, challenge \S{4}…\S{4}, made at http:\/\/localhost:4911$/,
      ),
      expect.stringMatching(/^09:12:20 #3 POST \/api\/login\/options → 200: request options, /),
      expect.stringMatching(/^09:12:22 #4 POST \/api\/login → 200: authentication, /),
    ])
    expect(incident).toMatchObject({ verdict: 'none', causes: [] })
    expect(incident.checked).toContain('the signature of the sign-in: valid with the key of the registration')
    expect(incident.questions).toBeUndefined()
  })

  test('goes by the clock, not by the order in the file', async () => {
    const incident = await ofHar(LOGIN, REGISTER, LOGIN_OPTIONS, OPTIONS)
    expect(lines(incident).map((line) => line.slice(0, 8))).toEqual(['09:12:01', '09:12:04', '09:12:20', '09:12:22'])
  })

  test('may ask before it sends, and may be sent on: neither is a break', async () => {
    const preflight: Step = { url: `${URL_}/register`, method: 'OPTIONS', status: 204, at: at(3) }
    const moved: Step = { url: `${URL_}/passkey/finish`, at: at(5), status: 307 }
    const incident = await ofHar(OPTIONS, preflight, REGISTER, moved)
    expect(lines(incident)).toHaveLength(3)
    expect(lines(incident)[2]).toMatch(/^09:12:05 #4 POST \/api\/passkey\/finish → 307: sent on to another address$/)
    expect(incident.timeline?.some(({ breaks }) => breaks)).toBe(false)
  })
})

describe('a broken one', () => {
  test('says where it breaks, and begins with what the server answered', async () => {
    const sent = { ...SIGN_IN, authenticatorAttachment: 'any' }
    const incident = await ofHar(LOGIN_OPTIONS, { ...LOGIN, sent, status: 400, answer: REFUSED })
    expect(lines(incident)[1]).toMatch(
      /^✗ 09:12:22 #2 POST \/api\/login → 400: authentication, .*; answered: Twilio error 60377$/,
    )
    expect(incident.causes[0]).toMatchObject({
      code: 'twilio/60377',
      rule: 'authenticator-attachment-is-any',
      name: '#2 POST /api/login → 400 (09:12:22)',
      pointer: '/authenticatorAttachment',
      evidence: expect.stringContaining('received "any"'),
      line: expect.any(Number),
    })
  })

  test('breaks once: what fails after that may fail because of it', async () => {
    const sent = { ...SIGN_IN, authenticatorAttachment: 'any' }
    const again: Step = { ...LOGIN, at: at(30), sent, status: 400, answer: REFUSED }
    const incident = await ofHar(OPTIONS, { ...LOGIN, sent }, again, { ...LOGIN, at: at(40), status: 500 }, LOGIN)
    expect(lines(incident).map((line) => line.split(' ')[0])).toEqual(['09:12:01', '✗', '09:12:22', '(✗)', '(✗)'])
  })

  test('of many steps the first are told, and those that break', async () => {
    const many = Array.from({ length: 60 }, (_, index): Step => ({ ...LOGIN_OPTIONS, at: at(index) }))
    const refused: Step = { ...LOGIN, at: at(61), status: 500, answer: 'oops' }
    const told = lines(await ofHar(...many, refused))
    expect(told).toHaveLength(21)
    expect(told.at(-1)).toMatch(/^✗ 09:13:01 #61 POST/)
  })

  test('what is only odd in the request is no reason of its answer: it comes behind', async () => {
    const answer = { __type: 'WebAuthnOriginNotAllowedException', message: 'x' }
    const Credential = { ...REGISTRATION, authenticatorAttachment: 'hybrid' }
    const url = 'https://cognito-idp.eu-west-1.amazonaws.com/'
    const { causes } = await ofHar({ ...REGISTER, url, sent: { AccessToken: 'x', Credential }, status: 400, answer })
    expect(causes.map(({ rule, grade }) => [rule, grade])).toEqual([
      ['server-error-explained', 'inferred'],
      ['authenticator-attachment-unsupported', 'hint'],
    ])
  })

  test('asks for bodies that were not recorded', async () => {
    const { postData: _, ...request } = JSON.parse(har(LOGIN)).log.entries[0].request
    const incident = await ofHar(LOGIN_OPTIONS, {
      ...LOGIN,
      url: `${URL_}/passkey/login`,
      status: 400,
      answer: { error: 'no' },
      extra: { request: { ...request, url: `${URL_}/passkey/login` } },
    })
    expect(lines(incident)[1]).toMatch(
      /✗ 09:12:22 #2 POST \/api\/passkey\/login → 400: the body of the request was not recorded$/,
    )
    expect(incident.questions?.join('\n')).toMatch(/Save all as HAR with content.*#2 POST \/api\/passkey\/login → 400/)
  })

  test('shows a request that got no answer, and asks for the console', async () => {
    const response = { status: 0, headers: [], content: { size: 0 }, _error: 'net::ERR_FAILED' }
    const incident = await ofHar(LOGIN_OPTIONS, { ...LOGIN, extra: { response } })
    expect(lines(incident)[1]).toMatch(
      /^✗ 09:12:22 #2 POST \/api\/login: authentication, .*; no answer came \(net::ERR_FAILED\)$/,
    )
    expect(incident.questions?.join('\n')).toMatch(/console of the page said of #2 POST \/api\/login/)
  })

  test('asks for the reason of a refusal that nobody knows', async () => {
    const incident = await ofHar(OPTIONS, { ...REGISTER, status: 500, answer: 'oops', answerType: 'text/plain' })
    expect(incident.questions?.join('\n')).toMatch(
      /the line in the log of the server for #2 POST \/api\/register → 500/,
    )
  })

  test('asks for the options of a response that came without', async () => {
    const answer = { ...REFUSED, code: 60381 }
    const { questions = [], timeline } = await ofHar({ ...LOGIN, status: 400, answer })
    expect(questions.join('\n')).toMatch(/request options of this sign-in/)
    expect(questions.join('\n')).toMatch(/the registration of the same credential/)
    expect(timeline).toBeUndefined()
  })
})

test('where the cause is found, no more of the ceremony is asked for', async () => {
  const sent = { ...SIGN_IN, authenticatorAttachment: 'any' }
  expect((await ofHar({ ...LOGIN, sent, status: 400, answer: REFUSED })).questions).toBeUndefined()
})

describe('in other captures', () => {
  const PAIR = `curl https://app.example.org/login -H 'Content-Type: application/json' -d '${JSON.stringify(SIGN_IN)}'\n\nHTTP/2 400\ncontent-type: application/json\n\n${JSON.stringify(REFUSED)}\n`

  test('an answer below a command is that to it', async () => {
    const { causes } = await incidentOf({ 'ticket.txt': PAIR })
    expect(causes[0]?.name).toBe('POST /login → 400')
  })

  test('of raw messages those of a session that hold nothing are no credentials, and the server says the time', async () => {
    const text = `POST /login/options HTTP/1.1\nHost: a.example\n\n{}\n\nHTTP/1.1 200 OK\nDate: Sat, 02 May 2026 09:12:01 GMT\n\n${JSON.stringify(REQUEST)}\n\nPOST /login HTTP/1.1\nHost: a.example\nContent-Type: application/json\n\n${JSON.stringify(SIGN_IN)}\n\nHTTP/1.1 200 OK\nDate: Sat, 02 May 2026 09:12:05 GMT\n\n{"ok":true}\n`
    const incident = await incidentOf({ 'session.txt': text })
    expect(incident).toMatchObject({ verdict: 'none', causes: [] })
    expect(lines(incident)).toEqual([
      expect.stringMatching(/^09:12:01 #1 POST \/login\/options → 200: request options/),
      expect.stringMatching(/^09:12:05 #2 POST \/login → 200: authentication/),
    ])
  })

  test('the parts of a ticket are named by their lines', async () => {
    const text = `We send:\n\n${JSON.stringify(REQUEST)}\n\nand get\n\n${JSON.stringify(SIGN_IN)}\n`
    const { timeline = [] } = await incidentOf({ 'ticket.md': text })
    expect(timeline.map(({ name }) => name)).toEqual(['ticket.md:3', 'ticket.md:7'])
  })

  test('of options alone is asked what became of them', async () => {
    const { verdict, questions } = await incidentOf({ 'options.json': JSON.stringify(REQUEST) })
    expect(verdict).toBe('none')
    expect(questions).toEqual([expect.stringContaining('navigator.credentials.get() gave or threw')])
  })
})

describe('without a recording', () => {
  test('it goes as a ceremony does, and shows no times', async () => {
    const incident = await incidentOf({
      'response.json': JSON.stringify(REGISTRATION),
      'options.json': JSON.stringify(CREATION),
    })
    expect(lines(incident).map((line) => line.split(':')[0]?.trim())).toEqual(['options.json', 'response.json'])
    expect(incident.timeline?.every((entry) => !('at' in entry))).toBe(true)
  })

  test('an app threw what has no name of an exception', async () => {
    const threw = { domain: 'com.apple.AuthenticationServices.AuthorizationError', code: 1004, message: 'x' }
    const files = { 'error.json': JSON.stringify(threw), 'options.json': JSON.stringify(CREATION) }
    expect(lines(await incidentOf(files))).toContainEqual(expect.stringMatching(/^✗ +error\.json: the app threw 1004$/))
  })

  test('of one payload there is no story', async () => {
    expect((await incidentOf({ 'response.json': JSON.stringify(REGISTRATION) })).timeline).toBeUndefined()
  })
})
