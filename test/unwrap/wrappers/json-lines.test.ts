import { expect, test } from 'vitest'
import { lintText } from '../../helpers/lint.ts'
import { FAULTY, onOneLine, pasted, SOUND } from './pasted.ts'

const one = onOneLine
const record = (json: string): string => JSON.stringify({ level: 40, msg: 'verify', body: JSON.parse(json) })
const OTHERS = ['{"level":30,"msg":"request completed"}', '{"level":30,"msg":"started"}', '{"level":50,"msg":"x"}']

const FORMS: Record<string, (json: string) => string> = {
  'each record the payload': (json) => `${one(json)}\n${OTHERS[0]}\n`,
  'in a member of a record': (json) => [OTHERS[0], record(json), OTHERS[1]].join('\n'),
  'as a string of a record': (json) => [OTHERS[0], JSON.stringify({ body: one(json) }), OTHERS[1]].join('\n'),
  'with CRLF': (json) => [...OTHERS, record(json), ''].join('\r\n'),
  'with empty lines between': (json) => [...OTHERS, record(json), ''].join('\n\n'),
  'below what npm prints': (json) => ['> app@1.0.0 start', '> node .', '', ...OTHERS, record(json)].join('\n'),
  'lists in lines': (json) => `[${one(json)}]\n[{"a":1}]\n`,
  'with separators (RFC 7464)': (json) => [...OTHERS, one(json)].map((text) => `\u001e${text}\n`).join(''),
  'with separators, over several lines': (json) => [...OTHERS, json].map((text) => `\u001e${text}\n`).join(''),
  'one record behind a separator': (json) => `\u001e${json}\n`,
}

test.each(Object.entries(FORMS))('records, %s: the payload is found, and its places', async (_, form) => {
  const [found, ...others] = await pasted(form(SOUND))
  expect(found).toMatchObject({ kind: 'registration', errors: [] })
  expect(found?.via).toContain('json-lines')
  expect(others).toEqual([])
  expect(await pasted(form(FAULTY))).toMatchObject([{ errors: [expect.stringMatching(/^\\?"any\\?"$/)] }])
})

const rules = async (text: string) =>
  (await lintText(text)).inputs.flatMap(({ payloads }) =>
    payloads.map(({ kind, findings }) => [
      kind,
      ...findings.filter(({ severity }) => severity !== 'info').map(({ rule, line }) => `${rule}:${line}`),
    ]),
  )
const broken = one(SOUND).replace(',"type"', ' "type"')

test.each([
  ['beside sound ones', `${one(SOUND)}\n${broken}\n${OTHERS[0]}\n`, [['registration'], ['unknown', 'json-invalid:2']]],
  ['alone', `${OTHERS[0]}\n${OTHERS[1]}\n${broken}\n`, [['unknown', 'json-invalid:3']]],
  ['behind separators', `\u001e${one(SOUND)}\n\u001e${broken}\n`, [['registration'], ['unknown', 'json-invalid:2']]],
  [
    'in a string of a sound record',
    `${one(SOUND)}\n${JSON.stringify({ body: broken })}\n`,
    [['registration'], ['unknown', 'json-invalid:2']],
  ],
  ['within other text', `a log\n${one(SOUND)}\nand\n${broken} z`, [['registration'], ['unknown', 'json-invalid:4']]],
  [
    'that breaks off',
    `${one(SOUND).slice(0, 500)}\n${one(SOUND)}\n`,
    [['registration', 'text-breaks-off:1'], ['registration']],
  ],
])('a payload in a broken record is told at its line: %s', async (_, text, expected) => {
  expect(await rules(text)).toEqual(expected)
})

test.each([
  ['other records that are broken', `${one(SOUND)}\n{"level":30 "msg":"x"}\n{"level":30,"ms\n`],
  ['a program', `${one(SOUND)}\n\nconst x = { "rawId": bufferToBase64URLString(credential.rawId) };`],
  ['what should be sent', `\`\`\`\n{"rawId": "<base64url>", "clientDataJSON": <the same>}\n\`\`\`\n${one(SOUND)}`],
])('%s beside a sound payload: nothing is told', async (_, text) => {
  expect(await rules(text)).toEqual([['registration']])
})

test('of ten thousand records that are broken each in turn, the one that holds a payload is found', async () => {
  const lines = Array.from({ length: 10_000 }, () => '{"level":30 "msg":"challenge"}')
  lines.splice(9_000, 0, record(FAULTY))
  lines.splice(0, 0, ...OTHERS, ...OTHERS, ...OTHERS, ...OTHERS)
  expect(await pasted(lines.join('\n'))).toMatchObject([{ errors: ['"any"'] }])
})
