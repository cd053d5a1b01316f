import { expect, test } from 'vitest'
import { FAULTY, onOneLine, pasted, SOUND } from './pasted.ts'

const text = JSON.stringify
type Form = (json: string) => string

const ESCAPED: Form = (json) => `level=error body=${text(onOneLine(json))}`
const FENCE: Form = (inner) => `It fails:\n\n\`\`\`\n${inner}\n\`\`\`\nThanks!`
const QUOTATION: Form = (inner) => `They wrote:\n${inner.replace(/^/gm, '> ')}\n`
const ENTITIES: Form = (inner) => inner.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
const PAGE: Form = (inner) => `<html><body><pre>${ENTITIES(inner)}</pre></body></html>`
const COMPOSE: Form = (inner) => inner.replace(/^/gm, 'web-1  | ')
const COLOURS: Form = (json) => json.replace(/"[^"]*"/g, '\u001b[32m$&\u001b[39m')
const SMART: Form = (json) => json.replace(/"([^"]*)"/g, '“$1”')
const CELL: Form = (inner) => `id,log\n7,"${inner.replaceAll('"', '""')}"\n`
const JIRA: Form = (inner) => `h3. Steps\n{code:json}\n${inner}\n{code}\n{noformat}ok{noformat}`
const MAIL: Form = (inner) => `From: a@example.com\nSubject: x\nMIME-Version: 1.0\n\nHi,\n${inner}\n\n-- \nJane\n`
const MESSAGE: Form = (inner) => text({ level: 'error', message: inner.slice(0, 99999), at: 1 })
const INSERT: Form = (json) => `INSERT INTO log (id, body) VALUES (7, '${onOneLine(json).replaceAll("'", "''")}');`
const PAYLOAD: Form = (json) => `Payload:\u00a0${json}\u00a0\n`

const WAYS: Record<string, readonly Form[]> = {
  'a quotation of a fence of escaped JSON': [ESCAPED, FENCE, QUOTATION],
  'a page that shows a line of a log': [ESCAPED, PAGE],
  'a page that shows the log of a container': [COMPOSE, PAGE],
  'a quotation of a log of a container': [COMPOSE, FENCE, QUOTATION],
  'the log of a container in colours': [COLOURS, COMPOSE],
  'a log in colours, in a mail that is quoted': [COLOURS, COMPOSE, QUOTATION, MAIL],
  'a mail with a fence': [FENCE, MAIL],
  'a quotation in a mail, of a word processor': [SMART, QUOTATION, MAIL],
  'a ticket of Jira': [JIRA],
  'a ticket of Jira with an escaped string, in a mail': [ESCAPED, JIRA, MAIL],
  'a cell with a line of a log': [ESCAPED, CELL],
  'a line of a log in the message of a log': [ESCAPED, MESSAGE],
  'a statement of SQL': [INSERT],
  'a statement of SQL in a fence, quoted': [INSERT, FENCE, QUOTATION],
  'a name and a blank that does not break': [PAYLOAD],
  'the same in a fence': [PAYLOAD, FENCE],
}

test.each(Object.entries(WAYS))('%s: the registration is found, and its places', async (_, forms) => {
  const written: Form = (json) => forms.reduce((inner, form) => form(inner), json)
  const [found, ...others] = await pasted(written(SOUND))
  expect(found).toMatchObject({ kind: 'registration', errors: [] })
  expect(others).toEqual([])
  const [{ errors } = { errors: [] }, ...more] = await pasted(written(FAULTY))
  expect(more).toEqual([])
  expect(errors).toEqual([expect.stringMatching(/^(?:[\\"“]|&quot;)+any(?:[\\"”]|&quot;)+$/)])
})

test.each([
  ['prose about passkeys', 'A passkey has an id, a rawId and a response with clientDataJSON; “type” is "public-key".'],
  ['a style sheet in a fence', FENCE('a { color: red }\n.b { content: "x" }')],
  ['a log of something else', COMPOSE('{\n  "level": "info"\n}')],
  ['a mail about something else', MAIL('{ "a": 1 }')],
])('%s is no payload', async (_, whole) => {
  expect(await pasted(whole)).toMatchObject([{ kind: 'unknown' }])
})
