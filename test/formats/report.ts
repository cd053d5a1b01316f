import type { FormatContext, FullReport } from '../../src/formats/format.ts'
import type { ErrorCode, RuleId } from '../../src/generated/ids.ts'
import type { ReportFinding, ReportPayload } from '../../src/model/index.ts'
import { palette } from '../../src/text/colouring.ts'
import { lineIndex } from '../../src/text/lines.ts'

/** Names that no rule and no documented error has: a format lays out whatever it is given. */
const rule = (id: string): RuleId => id as RuleId
const code = (name: string): ErrorCode => name as ErrorCode

/** A report written by hand, of which the rules know nothing: it shows every part of a layout once. */
export const TEXT = `{
  "id": "AQIDBA",
  "type": "public-key",
  "authenticatorAttachment": "any",
  "response": {
    "clientDataJSON": "AQIDBA=="
  }
}
`

const finding = (rest: Partial<ReportFinding> & Pick<ReportFinding, 'rule' | 'severity'>): ReportFinding => ({
  codes: [],
  title: `summary of ${rest.rule}`,
  pointer: '',
  also: [],
  related: [],
  message: 'expected one thing, received another',
  fix: 'Send the one thing.',
  docs: [],
  ...rest,
})

const ANY = finding({
  rule: rule('attachment-is-any'),
  severity: 'error',
  codes: ['twilio/60377'],
  title: 'Authenticator attachment invalid',
  pointer: '/authenticatorAttachment',
  line: 4,
  column: 30,
  endLine: 4,
  endColumn: 35,
  message: 'expected "platform" or "cross-platform"',
  cause: '"any" belongs to the configuration of a service or a factor; a browser never gives it back.',
  fix: 'Send credential.authenticatorAttachment unchanged.',
  docs: ['https://www.twilio.com/docs/api/errors/60377'],
})

const PADDED = finding({
  rule: rule('bytes-are-padded-base64-with-a-long-name-for-a-rule'),
  severity: 'warning',
  codes: ['twilio/60380', 'twilio/60378', code('auth0/some-slug')],
  title: 'Client data invalid or not provided',
  pointer: '/response/clientDataJSON',
  also: ['/rawId', '/id'],
  related: [{ path: 'options.json', pointer: '/challenge' }],
  layer: 'clientDataJSON',
  at: 'type',
  bytes: { offset: 2, length: 2 },
  line: 6,
  column: 30,
  endLine: 6,
  endColumn: 32,
  message: 'expected base64url without padding, received two padding characters, which a strict reader refuses',
})

const ABSENT = finding({
  rule: 'attestation-object-absent',
  severity: 'error',
  pointer: '/response',
  member: 'attestationObject',
  line: 5,
  column: 15,
  endLine: 5,
  endColumn: 16,
  message: 'expected an attestation object, received nothing',
})

const UNPLACED = finding({
  rule: rule('without-a-place'),
  severity: 'warning',
  codes: [code('auth0/a-slug-that-is-longer-than-a-number')],
  title: 'Something went wrong, in words that do not fit into what is left of a line',
  message: 'has no line\u001b[31m to be shown',
})
const INFO = finding({
  rule: rule('worth-knowing'),
  severity: 'info',
  line: 2,
  column: 3,
  message: 'this credential is synced',
})

const payload = (rest: Partial<ReportPayload>): ReportPayload => ({
  pointer: '',
  via: ['json'],
  kind: 'registration',
  endpoint: 'twilio/VerifyFactor',
  facts: {},
  findings: [],
  notChecked: [],
  ...rest,
})

export const REPORT: FullReport = {
  schemaVersion: 1,
  tool: { name: 'passkey-lint', version: '0.1.0' },
  summary: { inputs: 3, payloads: 4, errors: 2, warnings: 2, infos: 1, suppressed: 1 },
  asOf: '2026-03-01T09:30:00.000Z',
  incident: {
    verdict: 'confirmed',
    causes: [
      {
        text: 'login.json: The connection asks for no user name.',
        grade: 'proven',
        rule: rule('a'),
        path: 'login.json',
        pointer: '/options',
        line: 4,
        column: 30,
        name: '#2 POST /login → 400 (09:12:03)',
        evidence: 'expected one thing, received another',
        fix: 'Send the one thing.',
      },
      { text: 'The user has none.', grade: 'documented' },
    ],
    notRead: [{ path: 'screen.png', because: 'a PNG image' }],
    timeline: [
      {
        name: '#1 POST /login/options → 200 (09:12:01)',
        at: '2026-03-01T09:12:01.000Z',
        path: 'login.json',
        pointer: '',
        what: 'request options, challenge AQID…BAUG',
        kind: 'request-options',
      },
      {
        name: '#2 POST /login → 400 (09:12:03)',
        at: '2026-03-01T09:12:03.000Z',
        path: 'login.json',
        pointer: '/options',
        what: 'authentication, challenge AQID…BAUG, made at https://login.example.com; answered: Twilio error 60377',
        kind: 'authentication',
        breaks: true,
      },
    ],
    questions: ['the body of the answer'],
    checked: ['2 payloads by themselves: 1 registration, 1 request options'],
  },
  expectation: {
    expected: ['twilio/60377'],
    differences: [
      { path: 'login.json', kind: 'unexpected', what: 'x', message: 'found the error x, which was not expected' },
    ],
  },
  inputs: [
    {
      path: 'login.json',
      payloads: [
        payload({
          facts: {
            fmt: 'packed',
            alg: 'ES256',
            authenticator: 'Chrome on Mac',
            aaguid: 'adce0002-35bc-c60a-648b-0b25f1f05503',
          },
          findings: [ANY, ABSENT, PADDED, UNPLACED, INFO],
          notChecked: [
            { rule: rule('signature-valid'), because: 'no public key was given' },
            { rule: rule('origin-as-expected'), because: 'no --origin was given' },
          ],
        }),
        payload({
          name: '#1 POST /login/options → 200 (09:12:01)',
          pointer: '/options',
          kind: 'request-options',
          endpoint: null,
        }),
      ],
    },
    { path: 'gone.json', unreadable: 'no such file', payloads: [] },
    {
      path: 'ok.json',
      payloads: [
        payload({
          kind: 'authentication',
          endpoint: 'auth0/oauth-token',
          notChecked: [{ rule: rule('a'), because: 'b' }],
        }),
        payload({ kind: 'unknown', endpoint: null }),
      ],
    },
  ],
}

const TITLES: Record<string, string> = {
  'twilio/60377': 'Authenticator attachment invalid',
  'auth0/a-slug-that-is-longer-than-a-number':
    'Something went wrong, in words that do not fit into what is left of a line',
  'twilio/60380': 'Client data invalid or not provided',
}

/** Where the findings stand in TEXT. */
function ranges(): Map<ReportFinding, { start: number; end: number }> {
  const index = lineIndex(TEXT)
  const found = new Map<ReportFinding, { start: number; end: number }>()
  for (const one of [ANY, ABSENT, PADDED]) {
    const start = index.bounds(one.line ?? 1).start + (one.column ?? 1) - 1
    found.set(one, { start, end: start + (one.endColumn ?? 1) - (one.column ?? 1) })
  }
  return found
}

export async function context(rest: Partial<FormatContext> = {}): Promise<FormatContext> {
  const places = ranges()
  const lines = lineIndex(TEXT)
  return {
    palette: await palette(0),
    width: 80,
    quiet: false,
    verbose: false,
    showValues: false,
    errorOf: (code) => {
      const title = TITLES[code]
      return title === undefined ? undefined : { title, docs: [`https://docs.example/${code}`] }
    },
    ruleOf: (rule) => ({
      summary: `summary of ${rule}`,
      why: `Why ${rule} matters.`,
      fix: `What to do about ${rule}.`,
      spec: 'WebAuthn Level 3 §5.8.1',
      links: ['https://www.w3.org/TR/webauthn-3/'],
      codes: ['twilio/60377', 'auth0/some-slug'],
      family: 'envelope',
      severity: 'error',
    }),
    below: '',
    shown: (one) => {
      const place = places.get(one)
      return place && { text: TEXT, ...place, lines, secret: false }
    },
    ...rest,
  }
}
