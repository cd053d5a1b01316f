import type { Json } from '../../../src/model/index.ts'
import { har } from '../../story/har.ts'
import { AUTH, bad, good, REG, type Row, unchanged } from '../rows.ts'

const RULE = 'error-named-beside'
const onOneLine = (text: string) => JSON.stringify(JSON.parse(text))

const beside = (before: string, behind = ''): Partial<Row> => ({
  ext: 'txt',
  edit: (text) => `${before} ${onOneLine(text)}${behind}\n`,
})
/** The page that Express makes of an error that nobody caught. */
const PAGE =
  '<!DOCTYPE html><html><body><pre>RestException [Error]: Authenticator response invalid or not provided<br> &nbsp; at success (/app/node_modules/twilio/lib/base/Version.js:135:15) { status: 400, code: 60378 }</pre></body></html>'
/** The request of a page to its own server, which asked the provider. */
const answered = (answer: string | Json, answerType = 'application/json', status = 500): Partial<Row> => ({
  ext: 'har',
  edit: (sent) => har({ url: 'https://app.example.com/api/passkeys/verify', sent, status, answer, answerType }),
})
const UNEXPECTED =
  'Error: Unexpected authentication response origin "http://localhost:4911", expected "https://a.example"'

const rows: readonly Row[] = [
  bad(RULE, 'number-in-a-log', REG, unchanged, beside('2026-05-02T09:12:22Z ERROR verify: Twilio error 60383 for')),
  bad(RULE, 'name-in-a-log', REG, unchanged, beside('09:12:22 ERROR WebAuthnOriginNotAllowedException: no payload=')),
  bad(
    RULE,
    'text-of-a-library',
    AUTH,
    unchanged,
    beside(`${UNEXPECTED}\n    at verify (/app/verify.js:59:19)\nbody was`),
  ),
  bad(RULE, 'body-behind-it', REG, unchanged, beside('body was', '{"code":60378}')),
  bad(RULE, 'behind-it', AUTH, unchanged, beside('We send', '\nand get error 60377 every time')),
  bad(
    RULE,
    '60378-title-in-the-answer-of-the-own-server',
    REG,
    unchanged,
    answered({ error: 'Authenticator response invalid or not provided' }),
  ),
  bad(
    RULE,
    '60378-number-in-the-answer-of-the-own-server',
    AUTH,
    unchanged,
    answered({ ok: false, twilioCode: 60378 }),
  ),
  bad(RULE, '60378-page-of-the-own-server', REG, unchanged, answered(PAGE, 'text/html')),
  good(RULE, 'answer-of-the-own-server-in-common-words', REG, unchanged, answered({ error: 'User not found' })),
  good(RULE, 'answer-of-the-own-server-is-of-http', REG, unchanged, answered({ message: 'Internal Server Error' })),
  good(RULE, 'answered-well', REG, unchanged, answered({ was: 'error 60378' }, 'application/json', 200)),
  good(RULE, 'no-error', REG, unchanged, beside('2026-05-02T09:12:22Z INFO verify took 60384 ms for user 60385:')),
  good(RULE, 'nothing-known', REG, unchanged, beside('2026-05-02T09:12:22Z ERROR out of memory;')),
  // Each line of several has its own.
  good(RULE, 'of-another-line', REG, unchanged, {
    ext: 'txt',
    edit: (text) =>
      `09:12:20 ERROR verify: Twilio error 60383\n09:12:22 INFO got ${onOneLine(text)}\n09:12:23 INFO got ${onOneLine(text)}\n`,
  }),
]

export default rows
