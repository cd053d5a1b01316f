import { AUTH, bad as plainBad, good as plainGood, REG, type Row, unchanged } from '../rows.ts'

type Edit = (text: string) => string

/** What is only pasted so is undone; a server is sent JSON. */
const SENT: Partial<Row> = { as: 'twilio/VerifyFactor' }

const bad = (cause: string, edit: Edit, more: Partial<Row> = {}): Row =>
  plainBad('json-invalid', cause, REG, unchanged, { ext: 'txt', edit, ...more })
const good = (name: string, base: string, more: Partial<Row>): Row =>
  plainGood('json-invalid', name, base, unchanged, more)

const DUMP =
  "PublicKeyCredential {rawId: ArrayBuffer(32), response: AuthenticatorAttestationResponse, authenticatorAttachment: 'platform', type: 'public-key'}\n"

const smart: Edit = (text) => text.replaceAll(/"([^"]*)"/g, '“$1”')
const python: Edit = (text) => text.replaceAll('"', "'").replace('{}', 'None')

/** A literal is read, whole or cut, as is JSON with other quotation marks; of one that another bracket closes nothing is. */
const brokenLiteral =
  (edit: Edit): Edit =>
  (text) =>
    `${edit(text).trimEnd().slice(0, -1)}]`

/** What people paste instead of JSON, one of each sign. */
const rows: readonly Row[] = [
  bad('smart-quotes', brokenLiteral(smart)),
  bad('python', brokenLiteral(python)),
  bad(
    'single-quotes',
    brokenLiteral((text) => text.replaceAll('"', "'")),
  ),
  bad('console-dump', () => DUMP),
  bad(
    'node-depth',
    (text) =>
      `sent { body: { id: '${JSON.parse(text).id}', rawId: '${JSON.parse(text).id}', response: [Object], type: 'public-key' } }\n`,
  ),
  bad(
    'undefined',
    brokenLiteral((text) => text.replace('{}', 'undefined')),
  ),
  bad(
    'unquoted-names',
    brokenLiteral((text) => text.replace('"type": "public-key"', 'type: "public-key"')),
  ),
  bad('trailing-comma', (text) => text.replace('"public-key"', '"public-key",'), SENT),
  bad('comment', (text) => text.replace('"type"', '// always this\n  "type"'), SENT),
  bad('trailing-text', (text) => `${text}}\n`),
  good('words-behind-it', REG, { ext: 'txt', edit: (text) => `${text}POST /v2/Services 400\n` }),
  good('a-comma-too-many-in-a-paste', REG, {
    ext: 'txt',
    edit: (text) => text.replace('"public-key"', '"public-key",'),
  }),
  good('escapes', AUTH, { edit: (text) => text.replaceAll('-', '\\u002d') }),
  good('one-line', AUTH, { layout: 'minified' }),
  good('line-ends-of-windows', REG, { layout: 'crlf' }),
]

export default rows
