import { describe, expect, test } from 'vitest'
import { type FrameRequest, frame } from '../../src/text/frame.ts'
import { lineIndex } from '../../src/text/lines.ts'
import { columns } from '../../src/text/wrap.ts'
import { fc, runs } from '../helpers/property.ts'

/** Frames the part of `text` between « and ». */
function framed(marked: string, more: Partial<FrameRequest> = {}): [string, string] {
  const start = marked.indexOf('«')
  const end = marked.indexOf('»') - 1
  const text = marked.replace('«', '').replace('»', '')
  const { line, caret } = frame({ text, start, end, label: '', showValues: false, ...more })
  return [line, caret]
}

const under = (line: string, part: string): [string, string] => [
  line,
  ' '.repeat(columns(line.slice(0, line.indexOf(part)))) + '^'.repeat(columns(part)),
]

describe('shows the own key and value, and of the rest only the shape', () => {
  test.each([
    ['  "authenticatorAttachment": «"any"»,', '  "authenticatorAttachment": "any",', '"any"'],
    ['\t"id": «null»', ' "id": null', 'null'],
    ['{"a":"x","id":«"abc"»,"n":12345,"t":true}', '{"…":"…","id":"abc","…":…,"…":true}', '"abc"'],
    ['{"a":"x\\"y","id":«"abc"»,"b":"\\\\"}', '{"…":"…","id":"abc","…":"…"}', '"abc"'],
    ['"response": «{"a":"b","c":["d",1]}»,', '"response": {"…":"…","…":["…",…]},', '{"…":"…","…":["…",…]}'],
    ['{«"raw_id": "abc"», "b": "c"}', '{"raw_id": "abc", "…": "…"}', '"raw_id": "abc"'],
    ['["a", «"b"», "c"]', '["…", "b", "…"]', '"b"'],
    ['{"rawId":"abc«+»def/ghi=","b":"s"}', '{"rawId":"abc+def/ghi=","…":"…"}', '+'],
    ['12:00 user ann {"id": «"x"»}', '…:… {"id": "x"}', '"x"'],
    ["x({ attachment: «'any'», id: 'zz' })", "…{ attachment: 'any', …: … }…", "'any'"],
    ['Identity=ann&RpId=«Acme»&b=c', '…RpId=Acme…', 'Acme'],
    ['"名前": «"日本語"», "b": "x"', '"名前": "日本語", "…": "…"', '"日本語"'],
    ['"id": «"a\u202e\u001b[2J"»', '"id": "a\\u{202e}\\u{1b}[2J"', '"a\\u{202e}\\u{1b}[2J"'],
    ['{"t":"{\\"a\\":\\"b\\",\\"id\\":«\\"abc\\"»}"}', '{…:…{\\"…\\":\\"…\\",\\"id\\":\\"abc\\"}…}', '\\"abc\\"'],
    ['{"t":"{\\"n\\":«5»,\\"a\\":\\"b\\"}"}', '{…:…{\\"n\\":5,\\"…\\":\\"…\\"}…}', '5'],
    ['"clientDataJSON": «"{\\"type\\":\\"x\\"}"»', '"clientDataJSON": "{…}"', '"{…}"'],
  ])('%s', (marked, line, part) => {
    expect(framed(marked)).toEqual(under(line, part))
  })
})

describe('redacts the own value', () => {
  const secret = '"(secret, not shown)"'
  test.each([
    ['"secret": «"GEZDGNBV"»', `"secret": ${secret}`, secret, {}],
    ['"secret": «"GEZDGNBV"»', `"secret": ${secret}`, secret, { showValues: true }],
    ['"secret":\n  «"GEZDGNBV"»', `  ${secret}`, secret, {}],
    ['"x": «"otpauth://totp/a?secret=ABC"»', `"x": ${secret}`, secret, { showValues: true }],
    ['"secret": "GEZ«D»GNBV"', `"secret": ${secret}`, secret, { showValues: true }],
    ['"authPayload": «123456»', '"authPayload": (secret, not shown)', '(secret, not shown)', {}],
    ['["a", «"b"»]', `["…", ${secret}]`, secret, { pointer: '/cookies/1' }],
    [
      '{"t":"{\\"token\\":«\\"abc\\"»}"}',
      '{…:…{\\"token\\":\\"(secret, not shown)\\"}…}',
      '\\"(secret, not shown)\\"',
      {},
    ],
    ['"identity": «"ann@example.com"»', '"identity": "a…@example.com"', '"a…@example.com"', {}],
    ['"identity": «"ann@example.com"»', '"identity": "ann@example.com"', '"ann@example.com"', { showValues: true }],
    ['"userHandle": "abc«+»defgh"', '"userHandle": "abc…"', '"abc…"', {}],
    ['"userHandle": "abc«+»def"', '"userHandle": "abc+def"', '+', { showValues: true }],
  ])('%s', (marked, line, part, more) => {
    expect(framed(marked, more)).toEqual(under(line, part))
  })
})

test('a long value is shortened, and sixty columns stay to each side', () => {
  const filler = '{"k":[1,2]},'.repeat(2000)
  const [line, caret] = framed(`[${filler}{"id":«"${'x'.repeat(500)}"»},${filler}0]`)
  expect(columns(line)).toBeLessThanOrEqual(60 + 42 + 60)
  expect(line.startsWith('…') && line.endsWith('…')).toBe(true)
  expect(line.slice(caret.indexOf('^'), caret.length)).toMatch(/^"x+…x+"$/)
})

test('strings are told from what stands between them, even where the view starts within one', () => {
  const [line] = framed(`{"k":"${', :{}'.repeat(2000)}","id":«"a"»,"l":"${', :{}'.repeat(2000)}"}`)
  expect(line).toBe('…","id":"a","…":"…')
})

test('counts lines, marks the first line of a longer range, escapes the label', () => {
  const text = '{\r\n  "a": {\r\n    "b": 1\r\n  }\r\n}'
  const start = text.indexOf('{', 1)
  expect(frame({ text, start, end: text.length, label: 'x\u001b', showValues: false })).toEqual({
    lineNumber: 2,
    line: '  "a": {',
    caret: '       ^',
    label: 'x\\u{1b}',
  })
})

test('offsets that make no sense give a frame all the same', () => {
  for (const [start, end] of [
    [-5, -9],
    [99, 3],
    [Number.NaN, Number.POSITIVE_INFINITY],
    [2, 1],
  ] as const) {
    const found = frame({ text: '"a"\n', start, end, label: '', showValues: false })
    expect(found.caret).toMatch(/^ *\^+$/)
  }
})

const marker = 'Zq7Xw9'
const other = fc.constantFrom(
  marker,
  `${marker}: x`,
  `a"${marker}`,
  `\\${marker}`,
  `{"${marker}":1}`,
  `\u202e${marker}`,
)
const member = fc.tuple(other, fc.oneof(other, fc.array(other), fc.dictionary(other, other), fc.constant(8)))
const members = fc.array(member, { maxLength: 6 })

test('whatever stands on the line, the caret is under the value and the rest tells nothing', () => {
  fc.assert(
    fc.property(
      members,
      members,
      fc.stringMatching(/^[\w+]{0,30}$/),
      fc.boolean(),
      fc.nat(2),
      (a, b, own, showValues, deep) => {
        const list = (all: [string, unknown][]): string =>
          all.map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)},`).join('')
        let text = `{${list(a)}"rawId":"@@",${list(b)}"z":0}`
        for (let level = 0; level < deep; level++) text = JSON.stringify({ text, [marker]: marker })
        const quote = `${'\\'.repeat(2 ** deep - 1)}"`
        const value = quote + own + quote
        const start = text.indexOf('@@') - quote.length
        const { line, caret } = frame({
          text: text.replace('@@', own),
          start,
          end: start + value.length,
          label: '',
          showValues,
        })
        expect(line).not.toContain(marker)
        const from = [...caret].indexOf('^')
        expect(line.slice(from, caret.length)).toBe(value)
        expect(line.slice(0, from).endsWith(`${quote}rawId${quote}:`)).toBe(true)
      },
    ),
    { numRuns: runs(300) },
  )
})

test('at random places no other string is told, and the frame stays one safe line', () => {
  fc.assert(
    fc.property(members, fc.nat(300), fc.nat(3), (all, at, length) => {
      const text = JSON.stringify(all)
      // Within a string its own content may be seen: only starts at punctuation are of interest here.
      const start = [...text.matchAll(/[[\],]/g)].map(({ index }) => index).find((index) => index >= at) ?? 0
      const end = start + Math.min(length, 1)
      const inString = text.slice(0, start).replaceAll(/\\./g, '').split('"').length % 2 === 0
      const { line, caret } = frame({ text, start, end, label: '', showValues: false })
      if (!inString) expect(line).not.toContain(marker)
      expect(line).not.toMatch(/[\n\r\t\u202e\u001b]/)
      expect(caret).toMatch(/^ *\^+$/)
      expect(caret.length).toBeLessThanOrEqual(columns(line) + 1)
    }),
  )
})

test('a key that reorders the line is escaped', () => {
  const [line] = framed('"i\u202ed": «"x"»')
  expect(line).not.toContain('\u202e')
  expect(line).toContain('\\u{202e}')
})

test('what is remembered of a text changes no frame, whatever the order in which frames are asked for', () => {
  const record = '{"name":"a","list":[{"secret":"b\\"c","n":[1,{"x":"y"}]}],"text":"{\\"in\\":[\\"it\\"]}"},'
  const long = `[${record.repeat(900)}0]`
  const text = `${long}\n${long}\nopen "${record}`
  const lines = lineIndex(text)
  const places = Array.from({ length: 60 }, (_, at) => (at * 7919 * 31) % text.length)
  for (const start of [...places, ...[...places].sort((a, b) => a - b), ...[...places].sort((a, b) => b - a)]) {
    const request = { text, start, end: start + 3, label: '', showValues: false }
    expect(frame({ ...request, lines }), String(start)).toEqual(frame(request))
  }
})
