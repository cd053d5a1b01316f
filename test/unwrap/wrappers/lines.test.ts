import { inspect } from 'node:util'
import { expect, test } from 'vitest'
import { lintText } from '../../helpers/lint.ts'
import { expectFound, FAULTY, onOneLine, pasted, SOUND } from './pasted.ts'

/** Each line behind what `before` says of it, counted from 8, so that numbers grow by a digit. */
const behind = (before: (number: number) => string) => (json: string) =>
  json
    .split('\n')
    .map((line, index) => before(index + 8) + line)
    .join('\n')
const always = (prefix: string) => behind(() => prefix)
const second = (number: number): string => String(number % 60).padStart(2, '0')
const rows = (json: string, row: (line: string, index: number) => string): string =>
  json
    .split('\n')
    .map((line, index) => row(line.padEnd(600), index))
    .join('\n')

const PREFIXES: Record<string, (json: string) => string> = {
  'docker compose': always('web-1  | '),
  'docker compose, with words before the object': (json) =>
    always('web-1  | ')(json).replace('web-1  | {', 'web-1  | POST body = {'),
  'docker compose, with lines of another container between': behind(
    (number) => `${number % 3 ? '' : 'db-1   | LOG: checkpoint {"a"\n'}web-1  | `,
  ),
  'kubectl, of several pods': always('[pod/web-7d9f-x2/app] '),
  'the runtime of a container': always('2026-05-01T10:00:00.123456789Z stdout F '),
  'the runtime of a container, in pieces': (json) =>
    (onOneLine(json).match(/.{1,200}/g) ?? [])
      .map((piece, index, { length }) => `2026-05-01T10:00:00.12Z stdout ${index < length - 1 ? 'P' : 'F'} ${piece}`)
      .join('\n'),
  syslog: behind((number) => `May  1 10:00:${second(number)} host app[123]: `),
  'a workflow of GitHub': behind((number) => `2026-05-01T10:00:00.${1234500 + number}Z `),
  'a log of Python': behind((number) => `2026-05-01 10:00:00,${100 + number} INFO app.auth: `),
  'a log of Android': always('05-01 10:00:00.123  1234  1256 D Passkey : '),
  foreman: behind((number) => `10:00:${second(number)} web.1   | `),
  levels: always('[INFO] '),
  'cat -n': behind((number) => `${String(number).padStart(6)}\t`),
  'an editor with numbers': behind((number) => `${number} `),
  'a pager with a border': behind((number) => `${String(number).padStart(4)} │ `),
  'grep -n': behind((number) => `${number}:`),
  'grep with the lines around': behind((number) => {
    const sign = number % 3 ? '-' : ':'
    return `src/a/file.json${sign}${number}${sign}`
  }),
  'git blame': behind(
    (number) =>
      `${number % 2 ? '^a1b2c3d' : 'a1b2c3d4'} (Jane ${number % 2 ? 'Doe' : 'Roe'} 2026-05-01 10:00:00 +0200 ${number}) `,
  ),
  'a comment': always('// '),
  'a comment of a document': (json) => ` * Sample:\n${always(' *   ')(json)}\n`,
  'a shell comment, with CR LF': (json) => always('# ')(json).replaceAll('\n', '\r\n'),
  'a table of psql': (json) =>
    ` id | body\n----+----\n${rows(json, (line, index) => `${index ? '   ' : '  1'} | ${line} +`).slice(0, -1)}\n`,
  'psql without other columns': (json) => rows(json, (line) => ` ${line} +`).slice(0, -1),
  'a table of MySQL': (json) => rows(json, (line, index) => `| ${index ? ' ' : '1'} | ${line} |`),
  'a box': (json) => `┌──┐\n${rows(json, (line) => `│ ${line} │`)}\n└──┘`,
}

const coloured = (json: string): string => json.replace(/"[^"]*"|[{}]/g, '\u001b[32m$&\u001b[39m')
const COLOURS: Record<string, (json: string) => string> = {
  'colours of every mark': coloured,
  'a heading in bold': (json) => `\u001b[1mBody:\u001b[0m ${coloured(json)}\n`,
  'a link': (json) => `\u001b]8;;http://x.test/\u0007here\u001b]8;;\u001b\\ ${json}`,
  'util.inspect': (json) => inspect(JSON.parse(json), { colors: true, depth: 9 }),
  'an ESC that is gone': (json) => coloured(json).replaceAll('\u001b', ''),
  'an ESC as cat -v shows it': (json) => coloured(json).replaceAll('\u001b', '^['),
  'an ESC as syslog writes it': (json) => coloured(json).replaceAll('\u001b', '#033'),
  'an ESC as a language writes it': (json) => coloured(json).replaceAll('\u001b', '\\x1b'),
  'the marks of a search': (json) => json.replace('public', '\u001b[01;31m\u001b[Kpublic\u001b[m\u001b[K'),
}

const changed = (json: string): string =>
  json.replace(/^.*"authenticatorAttachment".*$/m, (line) => `-${line.replace(/: .*/, ': "never",')}\n+${line}`)
const marked = (json: string): string => changed(json.replace(/^/gm, ' ').replace(/^ (?=.*Attachment)/m, ''))
const DIFFS: Record<string, (json: string) => string> = {
  'a change of one member': (json) =>
    `diff --git a/x.json b/x.json\nindex 1..2\n--- a/x.json\n+++ b/x.json\n@@ -1,16 +1,16 @@\n${marked(json)}\n\\ No newline at end of file\n`,
  'a new file': (json) => `--- /dev/null\n+++ b/x.json\n@@ -0,0 +1,16 @@\n${always('+')(json)}\n`,
  'lines without a header': marked,
  'a fence': (json) => `see\n\`\`\`diff\n${marked(json)}\n\`\`\`\n`,
  'a merge': (json) => `@@@ -1,9 -1,9 +1,9 @@@\n${marked(json).replace(/^[ +-]/gm, '$& ')}\n`,
}

/** As console.log prints an object: multi-line, and so deep that all of it is there. */
const printed = (json: string): string => inspect(JSON.parse(json), { depth: 9, compact: false })
const compose = always('api-1  | ')
const PRINTS: Record<string, (json: string) => string> = {
  alone: (json) => compose(printed(json)),
  'another one behind it': (json) => compose(`${printed(json)}\n{\n  ok: false\n}\n{ code: 1 }`),
  'another one before it': (json) => compose(`{ ok: true }\n${printed(json)}`),
  'the line of an error behind it': (json) =>
    `${compose(printed(json))}\napi-1  | Error: no\napi-1  |     at a (b.js:1:2)\n`,
  'its first member beside the brace': (json) => compose(printed(json).replace(/^\{\n {2}/, '{ ')),
  'selected from its brace on': (json) => compose(printed(json)).replace('api-1  | ', ''),
}

const FORMS = [
  ...Object.entries(PRINTS).map(([name, form]) => ['lines', name, form] as const),
  ...Object.entries(PREFIXES).map(([name, form]) => ['lines', name, form] as const),
  ...Object.entries(COLOURS).map(([name, form]) => ['terminal', name, form] as const),
  ...Object.entries(DIFFS).map(([name, form]) => ['diff', name, form] as const),
]

test.each(FORMS)('%s: %s, the registration is found, and its places', (step, _, form) =>
  expectFound(step, form, /^["']any["']$/),
)

test('lines of several objects are read each, with other prefixes', async () => {
  const all = await pasted(`${always('web-1  | ')(SOUND)}\nready\n${always('api-1  | ')(FAULTY)}\n`)
  expect(all).toMatchObject([{ errors: [] }, { errors: ['"any"'] }])
})

test('what follows it in the log is no fault of it', async () => {
  expect(await pasted(`${always('web-1  | ')(SOUND)}\nweb-1  | ready\n`)).toMatchObject([{ errors: [] }])
  expect(await pasted(`${always('> ')(SOUND)}\n\nThanks!\n`)).toMatchObject([{ errors: [] }])
})

test('a diff tells that only its new side was read', async () => {
  const { inputs } = await lintText(marked(SOUND))
  expect(inputs[0]?.payloads[0]?.findings).toMatchObject([
    { rule: 'payload-was-wrapped', message: 'found inside a diff, of which the new side was read' },
  ])
})

test('what a diff removed is no object that was sent', async () => {
  const [found] = await pasted(`--- a/x.json\n+++ /dev/null\n@@ -1,16 +0,0 @@\n${always('-')(SOUND)}\n`)
  expect(found?.via).not.toContain('json')
})

test('many colours are no depth', async () => {
  const many = '\u001b[32mok\u001b[39m '.repeat(200)
  expect(await pasted(`${many}\n${SOUND}`)).toMatchObject([{ kind: 'registration', errors: [] }])
  expect(await pasted(`${many}\n{`)).toMatchObject([{ kind: 'unknown' }])
})

test.each([
  ['a program', 'const a = {\n  b: 1,\n}\nconst c = {\n  d: "x",\n}\n'],
  ['a table of something else', '| a | {      |\n|   |  "b": 1 |\n|   | }      |\n'],
  ['prefixes without an end', always('web-1  | ')(SOUND.slice(0, 40))],
  ['lists', '- one {\n- "two"\n- }\n+ three\n'],
])('%s is no payload', async (_, text) => {
  expect(await pasted(text)).toMatchObject([{ kind: 'unknown' }])
})

const LONG = 64 * 1024
test.each([
  'a {\n',
  'a {\na "\n',
  '| {\n',
  '{ |\n',
  '+{\n-}\n',
  '@@ -1\n+{\n',
  '\u001b[',
  '\u001b]8;',
  '[0m',
  '1 1 1 {\n',
  '1234567-',
])('a quarter of a megabyte of %j is read to its end', async (unit) => {
  const text = `x ${unit.repeat(LONG / unit.length)}`
  expect((await lintText(text)).inputs[0]?.payloads).toHaveLength(1)
})

test('an operation with an alias is one of GraphQL', async () => {
  const text = `mutation { done: auth { verify(input: {credential: ${printed(SOUND)}}) { ok } } }`
  expect(await pasted(text)).toMatchObject([{ kind: 'registration', errors: [] }])
})

test.each(['{\n  ok: false\n}', 'POST /verify 400', '{ code: 60378 }'])(
  'a print of an object is read, and is no operation of GraphQL: %s',
  async (other) => {
    for (const text of [`${printed(SOUND)}\n${other}`, `${other}\n${printed(SOUND)}`])
      expect(await pasted(text)).toMatchObject([{ kind: 'registration', errors: [], via: ['literal', 'json'] }])
  },
)
