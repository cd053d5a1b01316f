import { AUTH, bad, good, REG, type Row, unchanged } from '../rows.ts'

const RULE = 'error-named-beside'
const onOneLine = (text: string) => JSON.stringify(JSON.parse(text))

const beside = (before: string, behind = ''): Partial<Row> => ({
  ext: 'txt',
  edit: (text) => `${before} ${onOneLine(text)}${behind}\n`,
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
  bad(RULE, 'behind-it', AUTH, unchanged, beside('We send', '\nand get error 60377 every time')),
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
