import { expect, test } from 'vitest'
import { MAX_DIAGNOSED } from '../../../src/limits.ts'
import { lintText } from '../../helpers/lint.ts'
import { FAULTY, onOneLine, pasted, SOUND } from './pasted.ts'

const text = JSON.stringify
const framed = (json: string): string => json.replace(/^/gm, 'web-1  | ')

/** A log that is longer than what is searched as a whole, with something in the middle of it. */
function log(line: (index: number) => string, inIt: string, between = '\n'): string {
  const half: string[] = []
  for (let units = 0; units < MAX_DIAGNOSED; units += half.at(-1)?.length ?? 0) half.push(line(half.length))
  return [...half, inIt, ...half].join(between)
}

const OTHERS = (index: number): string => `web-1  | INFO handled GET /health/${index} {"user":"u${index}","ok":true}`
const ABOUT = (index: number): string => `web-1  | INFO passkey challenge ${index} of a factor {"factor":"u${index}"}`
const SMALL = (index: number): string => `body="{\\"user\\":\\"u${index}\\"}"`

const FORMS: Record<string, (json: string) => string> = {
  'on one of its lines': (json) => log(OTHERS, `web-1  | WARN ${onOneLine(json)}`),
  'escaped on one of its lines': (json) => log(OTHERS, `web-1  | WARN body=${text(onOneLine(json))}`),
  'over lines that have a prefix each': (json) => log(OTHERS, framed(json)),
  'where each line is about passkeys': (json) => log(ABOUT, framed(json)),
  'with CRLF': (json) => log(ABOUT, framed(json).replaceAll('\n', '\r\n'), '\r\n'),
  'of one line': (json) => log(SMALL, onOneLine(json), ' '),
  'of one line, escaped': (json) => log(SMALL, text(onOneLine(json)), ' '),
  'in a string of JSON': (json) => text({ output: log(OTHERS, framed(json)) }),
  'in Markdown': (json) => log(OTHERS, `\n\`\`\`json\n${json}\n\`\`\`\n`),
}

test.each(Object.entries(FORMS))('a payload in a long log is found %s, and its places', async (_, form) => {
  expect(await pasted(form(SOUND))).toMatchObject([{ kind: 'registration', errors: [] }])
  expect(await pasted(form(FAULTY))).toMatchObject([{ errors: [expect.stringMatching(/^\\*"any\\*"$/)] }])
})

test('in a long log without a payload none is found', async () => {
  expect(await pasted(log(ABOUT, ABOUT(0)))).toMatchObject([{ kind: 'unknown' }])
})

test.each([
  ['as it is', 'x {"a":1} ', onOneLine(FAULTY)],
  ['escaped', 'x {\\"a\\":1} ', text(onOneLine(FAULTY))],
  ['with prefixes', 'app | {"a":\napp | 1}\n', `\n${framed(FAULTY)}`],
])('behind ten thousand other objects the payload is found, %s', async (_, other, json) => {
  expect(await pasted(`${other.repeat(10_000)}${json} z`)).toMatchObject([{ errors: [expect.stringMatching(/any/)] }])
})

test('of several thousand payloads in a log a thousand are read, and that is told', async () => {
  const whole = Array.from({ length: 1100 }, (_, index) => `web | ${index} {"rawId":"AAAA","id":"AAAA"}`).join('\n')
  const { inputs } = await lintText(whole)
  const [first] = inputs.flatMap(({ payloads }) => payloads)
  expect(first?.findings.map(({ rule }) => rule)).toContain('payloads-left-out')
})
