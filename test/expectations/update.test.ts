import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { cli, type Ran } from '../cli/run.ts'
import { folder } from '../helpers/folder.ts'
import { ANY, GOOD } from './payloads.ts'

const update = (cwd: string): Promise<Ran> => cli(['test', '--update'], { cwd })
const textIn = (root: string, path: string): string => readFileSync(join(root, path), 'utf8')

test('an input with errors of which nothing was said gets an expectation beside it', async () => {
  const root = folder({ 'any.json': ANY, 'good.json': GOOD })
  expect(await update(root)).toEqual({
    code: 0,
    out: 'any.expected.json (new)\n  any.json\n    + 60377 authenticator-attachment-is-any 2:30\n\n1 expectation written\n',
    err: '',
  })
  expect(readdirSync(root).sort()).toEqual(['any.expected.json', 'any.json', 'good.json'])
  expect(textIn(root, 'any.expected.json')).toBe('{\n  "expect": ["60377"]\n}\n')
  expect((await cli(['test'], { cwd: root })).code).toBe(0)
})

test('where two inputs have one name, with the whole name of the one', async () => {
  const root = folder({ 'x.json': ANY, 'x.txt': GOOD })
  expect((await update(root)).code).toBe(0)
  expect(readdirSync(root)).toContain('x.json.expected.json')
})

test('other members of the file stay', async () => {
  const text = '{"$schema":"s","note":{"by":["me"]},"expect":["60381"],"options":{"target":"twilio"}}'
  const root = folder({ 'any.json': ANY, 'any.expected.json': text })
  const { out } = await update(root)
  expect(out).toContain('    - 60381\n    + 60377 ')
  expect(JSON.parse(textIn(root, 'any.expected.json'))).toEqual({ ...JSON.parse(text), expect: ['60377'] })
})

test.each([
  ['a list', '["60381"]', '["60377"]\n'],
  ['"none"', '"none"', '["60377"]\n'],
])('%s stays as short as it is', async (_, before, after) => {
  const root = folder({ 'any.json': ANY, 'any.expected.json': before })
  await update(root)
  expect(textIn(root, 'any.expected.json')).toBe(after)
})

test('what is without errors now is expected to be', async () => {
  const root = folder({ 'good.json': GOOD, 'good.expected.json': '{"expect":["60377"]}' })
  const { out } = await update(root)
  expect(out).toContain('    - 60377\n    + no error\n')
  expect(JSON.parse(textIn(root, 'good.expected.json'))).toEqual({ expect: 'none' })
})

test('a folder that says it in one file goes on doing so, each entry as strict as it was', async () => {
  const files = {
    'a.json': { findings: [], options: { as: 'registration' }, note: 'kept' },
    'b.json': { expect: ['60381'] },
  }
  const before = `{"note":"kept","files":{"__proto__":"none",${JSON.stringify(files).slice(1)}}`
  const root = folder({ 'a.json': ANY, 'b.json': ANY, 'c.json': ANY, ['__proto__']: GOOD, 'expected.json': before })
  expect((await update(root)).code).toBe(0)
  const after = JSON.parse(textIn(root, 'expected.json'))
  expect(Object.keys(after.files).sort()).toEqual(['__proto__', 'a.json', 'b.json', 'c.json'])
  expect(after).toMatchObject({
    note: 'kept',
    files: {
      'a.json': {
        findings: [{ rule: 'authenticator-attachment-is-any', place: '2:30-2:35' }],
        options: { as: 'registration' },
        note: 'kept',
      },
      'b.json': { expect: ['60377'] },
      'c.json': { findings: [{ rule: 'authenticator-attachment-is-any' }] },
    },
  })
  expect((await cli(['test'], { cwd: root })).code).toBe(0)
})

test('nothing to do is said', async () => {
  const root = folder({ 'good.json': GOOD })
  expect(await update(root)).toEqual({ code: 0, out: 'nothing to update\n', err: '' })
  expect(readdirSync(root)).toEqual(['good.json'])
})

test('a file that cannot be written is one line, and the others are written', async () => {
  const root = folder({ 'a.json': ANY, 'b.json': ANY, 'b.expected.json': '["60381"]' })
  // A folder in its place refuses everybody, root as well.
  mkdirSync(join(root, 'a.expected.json'))
  const { code, err, out } = await update(root)
  expect([code, err]).toEqual([2, 'passkey-lint: cannot write a.expected.json (EISDIR)\n'])
  expect(out).toContain('1 expectation written')
  expect(textIn(root, 'b.expected.json')).toBe('["60377"]\n')
})

test('an expectation that cannot be read is left as it is', async () => {
  const root = folder({ 'any.json': ANY, 'any.expected.json': '{"expect": ["60337"], }' })
  expect((await update(root)).code).toBe(2)
  expect(textIn(root, 'any.expected.json')).toBe('{"expect": ["60337"], }')
})

test('no value of the payload is written', async () => {
  const payload = JSON.parse(ANY)
  const root = folder({ 'any.json': ANY, 'expected.json': '{"files":{"any.json":{"findings":[]}}}' })
  await update(root)
  for (const value of [payload.id, payload.response.clientDataJSON, payload.response.attestationObject])
    expect(textIn(root, 'expected.json')).not.toContain(value)
})

test('it shows what it writes: another report is refused', async () => {
  const { code, err } = await cli(['test', '--update', '--format', 'json'], { cwd: folder({ 'good.json': GOOD }) })
  expect([code, err]).toEqual([2, 'passkey-lint: --update shows what it writes: leave --format out, or --update\n'])
})
