import { expect, test } from 'vitest'
import { lintText } from '../../helpers/lint.ts'
import { expectFound, FAULTY, onOneLine, pasted, SOUND } from './pasted.ts'

const text = JSON.stringify
const inner = (json: string): string => text(json).slice(1, -1)
const wrapped = (whole: string, width: number, between = '\n'): string =>
  whole.replace(new RegExp(`.{${width}}(?=.)`, 'gs'), `$&${between}`)
const smart = (json: string): string => json.replace(/"([^"]*)"/g, '“$1”')
/** Only what is too long for a line, wherever in it. */
const folded = (whole: string, width: number, between = '\n'): string =>
  whole
    .split('\n')
    .map((line) => wrapped(line, width, between))
    .join('\n')
const doubled = (cell: string): string => `"${cell.replaceAll('"', '""')}"`

const ESCAPED: Record<string, (json: string) => string> = {
  'once, in a line of a log': (json) => `level=info body=${text(onOneLine(json))} took=5\n`,
  'twice, in a line of a log': (json) => `level=info body=${text(text(onOneLine(json)))} took=5\n`,
  'three times': (json) => `x ${text(text(text(onOneLine(json))))}`,
  'and pasted alone': (json) => inner(onOneLine(json)),
  'and pasted alone, twice': (json) => inner(inner(onOneLine(json))),
  'over several lines that are escaped, too': (json) => `msg='${inner(json)}' ok`,
  'and indented with tabs': (json) => `msg="${inner(text(JSON.parse(json), null, '\t'))}"\r\n`,
  'with slashes': (json) => `body="${inner(onOneLine(json)).replaceAll('/', '\\/')}"`,
  'as an encoder of .NET writes it': (json) => `body="${onOneLine(json).replaceAll('"', '\\u0022')}"`,
  'as nginx writes it': (json) => `POST /verify "${onOneLine(json).replaceAll('"', '\\x22')}" 400`,
  'within a literal of Python': (json) => `payload = '${inner(onOneLine(json)).replaceAll('\\', '\\\\')}' # sent`,
  'in a program': (json) => `String json = ${text(onOneLine(json))};\nassertTrue(verify(json));`,
  'in a cell of a table': (json) => `id,payload\n1,${doubled(text(onOneLine(json)))}\n`,
  'and broken by a terminal': (json) => wrapped(`$ kubectl logs web\nbody=${text(onOneLine(json))} z`, 81),
}
const TABLES: Record<string, (json: string) => string> = {
  'a cell of CSV': (json) => `id,payload,at\n1,${doubled(onOneLine(json))},2026-05-01\n`,
  'a cell of several lines': (json) => `id;payload\r\n1;${doubled(json)}\r\n`,
  'cells of a spreadsheet': (json) => `1\t${doubled(json)}\tfailed\n2\t${doubled('{"a":1}')}\tok\n`,
  'a cell without its quotation marks': (json) => json.replaceAll('"', '""'),
}
const TYPED: Record<string, (json: string) => string> = {
  'quotation marks of a word processor': (json) => `see:\n${smart(json)}\nthanks`,
  'and folded by a mail': (json) => `hello,\n${folded(smart(json), 76)}\nthanks`,
  'and folded with an indentation': (json) => folded(smart(json), 70, '\r\n    '),
  'German ones': (json) => json.replace(/"([^"]*)"/g, '„$1“'),
  'French ones': (json) => json.replace(/"([^"]*)"/g, '«$1»'),
  'only some of them': (json) => json.replace('"id"', '“id”').replace('"public-key"', '"public-key”'),
  'no-break blanks': (json) => `Payload:\u00a0${json.replaceAll('  ', '\u00a0\u00a0')}`,
  'narrow blanks and figure spaces': (json) => json.replaceAll(': ', ':\u202f\u2007'),
  'blanks of no width': (json) => onOneLine(json).replaceAll(',"', ',\u200b"'),
  'a byte order mark within': (json) => json.replace('{', '{\ufeff'),
  'marks of full width': (json) => onOneLine(json).replaceAll('":"', '＂：＂').replaceAll('","', '＂，＂'),
}
const LINES: Record<string, (json: string) => string> = {
  'a terminal of 80 columns': (json) => wrapped(`body: ${onOneLine(json)}`, 80),
  'a terminal, with CR LF': (json) => wrapped(onOneLine(json), 72, '\r\n'),
  'an editor that indents': (json) => `body: ${wrapped(onOneLine(json), 76, '\n    ')}`,
  'a mail, over several lines': (json) => `Hi,\n\n${json.replace(/^.{76}/gm, '$&\n')}\n\nBye\n`,
  'a quotation of a mail': (json) => wrapped(onOneLine(json), 70).replace(/^/gm, '> '),
}

const FORMS = [
  ...Object.entries(ESCAPED).map(([name, form]) => ['escaped', `escaped ${name}`, form] as const),
  ...Object.entries(TABLES).map(([name, form]) => ['csv', name, form] as const),
  ...Object.entries(TYPED).map(([name, form]) => ['typography', name, form] as const),
  ...Object.entries(LINES).map(([name, form]) => ['lines', `broken by ${name}`, form] as const),
]

test.each(FORMS)('%s: %s, the registration is found, and its places', (step, _, form) =>
  expectFound(step, form, /^(?:\\*u0022|\\*x22|\\*""|\\*"|[“„«＂])any(?:\\|"|[”“»＂])/),
)

test('what is escaped and what is not are found in one text', async () => {
  const all = await pasted(`{"level":"info"}\n${text(onOneLine(SOUND))}, and\n${FAULTY} z`)
  expect(all).toMatchObject([
    { via: ['escaped', 'json'], errors: [] },
    { via: ['text', 'json'], errors: ['"any"'] },
  ])
})

test('what was cut before it hides none', async () => {
  for (const cut of ['log {"a":"never clo', 'log "{\\"a\\":\\"never clo'])
    expect(await pasted(`${cut}\nbody=${text(onOneLine(FAULTY))}\n`)).toMatchObject([{ errors: ['\\"any\\"'] }])
})

const cutFaulty = inner(onOneLine(FAULTY)).slice(0, 700)
test.each([
  ['escaped, on a line', `level=warn body="${cutFaulty}\nlevel=info next="x"\n`],
  ['escaped, and its string closed', `level=warn body="${cutFaulty}" took=5\n`],
  ['escaped twice', `level=warn body="${inner(cutFaulty)}\n`],
  ['escaped, where the text ends', `see ${inner(FAULTY).slice(0, -3)}`],
  ['a cell of a table', `1,"${onOneLine(FAULTY).slice(0, 700).replaceAll('"', '""')}\n2,"x"\n`],
  ['typographic', `see\n${smart(FAULTY).slice(0, 700)}\nthanks`],
  ['as it is, beside one that is escaped', `body=${onOneLine(FAULTY).slice(0, 700)}\nx="{\\"a\\":1}"\n`],
])('what is left of an island that breaks off is judged: %s', async (_, whole) => {
  const { inputs } = await lintText(whole)
  const found = inputs.flatMap(({ payloads }) => payloads)
  expect(found).toMatchObject([{ kind: 'registration' }])
  const rules = found.flatMap(({ findings }) => findings.map(({ rule }) => rule))
  expect(rules).toContain('text-breaks-off')
  expect(rules).toContain('authenticator-attachment-is-any')
  expect((await pasted(whole))[0]?.errors).toContainEqual(expect.stringMatching(/^\W*any\W*$/))
})

test.each([
  ['in Java', `String s = "{\\"rawId\\":\\"" + rawId + "\\"}";`],
  ['in lines of C', `char *s = "{\\"rawId\\":\\""\n  "AAAA\\"}";`],
  ['in PHP', `$s = "{\\"rawId\\":\\"" . $rawId . "\\"}";`],
])('a program that makes JSON holds none that breaks off: %s', async (_, program) => {
  expect(await pasted(`${program}\n\nx=${inner(onOneLine(SOUND))}\n`)).toMatchObject([{ errors: [] }])
})

test('JSON in a string of JSON within text is no island', async () => {
  const all = await pasted(`log ${text({ body: onOneLine(SOUND) })} z`)
  expect(all).toMatchObject([{ via: ['text', 'json', 'json-string'], errors: [] }])
})

const wraps = async (whole: string): Promise<(string | number | undefined)[][]> =>
  (await lintText(whole)).inputs.flatMap(({ payloads }) =>
    payloads.flatMap(({ findings }) =>
      findings
        .filter(({ rule }) => rule === 'payload-was-wrapped')
        .map(({ message, line, column }) => [message, line, column]),
    ),
  )

test('the first mark that had to be replaced is told with its place', async () => {
  const ways = 'found inside text with typographic quotation marks'
  expect(await wraps(SOUND.replace('"rawId"', '“rawId”'))).toEqual([[ways, 5, 3]])
})

test.each([
  [1, 'once'],
  [2, 'twice'],
  [3, 'three times'],
])('%i escapings are told as such', async (times, words) => {
  let whole = onOneLine(SOUND)
  for (let time = 0; time < times; time++) whole = text(whole)
  expect(await wraps(`x ${whole}`)).toEqual([[`found inside a string that was escaped ${words}`, 1, 2 + 2 ** times]])
})

const NAMED = (name: string): string =>
  text(
    {
      rp: { name: 'x', id: 'example.com' },
      user: { id: 'AAAA', name, displayName: name },
      challenge: 'A'.repeat(22),
      pubKeyCredParams: [{ type: 'public-key', alg: -7 }],
    },
    null,
    2,
  )

test.each([
  ['an apostrophe', NAMED('Bob’s “key”'), (json: string) => json.replace('"rp"', '“rp”')],
  ['quotation marks', NAMED('the “key”, of Bob'), (json: string) => json.replaceAll(': ', ':\u00a0')],
  [
    'words that a mail broke',
    NAMED('Bob and all the others'),
    (json: string) => json.replaceAll('all the', 'all\nthe'),
  ],
  ['letters that a terminal broke', onOneLine(NAMED('Bob and all the others')), (json: string) => wrapped(json, 70)],
])('a value keeps its own %s', async (_, json, form) => {
  const found = async (whole: string) =>
    (await lintText(whole)).inputs[0]?.payloads.map(({ kind, findings }) => [
      kind,
      findings
        .filter(({ severity }) => severity !== 'info')
        .map(({ rule, pointer, message }) => [rule, pointer, message]),
    ])
  expect(await found(form(json))).toEqual(await found(json))
  const { inspectText } = await import('../../../src/unwrap/index.ts').then(({ unwrap }) => ({
    inspectText: (whole: string) => unwrap({ name: 'x', text: whole, how: 'named' })[0]?.value,
  }))
  expect(inspectText(form(json))).toEqual(JSON.parse(json))
})

test.each([
  ['an escaped object that is none', 'x {\\"a\\": never closed'],
  ['an object of something else', 'log "{\\"level\\":\\"info\\"}" done'],
  ['typographic quotation marks in prose', 'the {“id”} of a “passkey”, {‘rawId’: …}'],
  ['a program that escapes', 'const re = /\\{\\"id\\":/; s.replace("\\"", "")'],
  ['a table of something else', 'a,b\n1,"{""x"":""y""}"\n'],
])('%s is no payload', async (_, whole) => {
  expect(await pasted(whole)).toMatchObject([{ kind: 'unknown' }])
})

const LONG = 256 * 1024
test.each(['{\\"', '{""a', '{“a', '{"a\n', '{\\\\\\"a\\\\\\":', '“', '{ ', '{\\n', '{"a":"\n \n', '{\u00a0"'])(
  'a quarter of a megabyte of %j is read to its end',
  async (unit) => {
    const whole = `x ${unit.repeat(LONG / unit.length)}`
    expect((await lintText(whole)).inputs[0]?.payloads).toHaveLength(1)
  },
)
