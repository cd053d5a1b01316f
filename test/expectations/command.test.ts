import { describe, expect, test } from 'vitest'
import { cli, type Ran } from '../cli/run.ts'
import { folder } from '../helpers/folder.ts'
import { ANY, GOOD, SIGN_IN } from './payloads.ts'

interface Told extends Ran {
  /** Outcomes by path. */
  outcomes: Record<string, string>
  problems: string[]
}

/** What `test --format json` tells of a folder with these files, in the working directory. */
async function told(files: Record<string, string | Uint8Array>, paths: string[] = []): Promise<Told> {
  const ran = await cli(['test', ...paths, '--format', 'json'], { cwd: folder(files) })
  const report = JSON.parse(ran.out)
  const inputs = report.inputs as { path: string; outcome: string }[]
  return {
    ...ran,
    outcomes: Object.fromEntries(inputs.map(({ path, outcome }) => [path, outcome])),
    problems: report.problems,
  }
}

describe('an input', () => {
  test('of which nothing is said has to be without errors', async () => {
    const { code, outcomes } = await told({ 'good.json': GOOD, 'sub/any.json': ANY })
    expect([code, outcomes]).toEqual([1, { 'good.json': 'met', 'sub/any.json': 'unmet' }])
  })

  test.each([
    ['a code', '["60377"]'],
    ['a code with its provider', '["twilio/60377"]'],
    ['a code as a number', '[60377]'],
    ['a code alone', '"60377"'],
    ['a rule', '{"expect":["authenticator-attachment-is-any"]}'],
    ['a finding', '{"findings":[{"rule":"authenticator-attachment-is-any","pointer":"/authenticatorAttachment"}]}'],
    [
      'a finding, to its place',
      '{"findings":[{"rule":"authenticator-attachment-is-any","codes":["60377"],"place":"2:30-2:35"}]}',
    ],
  ])('has what is expected beside it: %s', async (_, text) => {
    const { code, outcomes, err } = await told({ 'any.json': ANY, 'any.expected.json': text })
    expect([code, outcomes, err]).toEqual([0, { 'any.json': 'met' }, ''])
  })

  test.each([
    ['no error', '"none"'],
    ['another error', '["60381"]'],
    ['one more', '["60377","60381"]'],
    ['no finding', '{"findings":[]}'],
    ['the finding at another place', '{"findings":[{"rule":"authenticator-attachment-is-any","pointer":"/id"}]}'],
    ['the finding twice', `{"findings":[${Array(2).fill('{"rule":"authenticator-attachment-is-any"}').join()}]}`],
  ])('has something else than %s', async (_, text) => {
    const { code, outcomes, problems } = await told({ 'any.json': ANY, 'any.expected.json': text })
    expect([code, outcomes, problems]).toEqual([1, { 'any.json': 'unmet' }, []])
  })

  test('is judged with the options of its expectation, whose paths are relative to it', async () => {
    const signIn = '{"expect":["60386"],"options":{"as":"VerifyFactor"}}'
    const other = '{"expect":"none","options":{"registration":"good.json"}}'
    const files = { 'sub/sent.json': SIGN_IN, 'sub/sent.expected.json': signIn, 'sub/alone.json': SIGN_IN }
    const more = { 'sub/of.json': SIGN_IN, 'sub/of.expected.json': other, 'sub/good.json': GOOD }
    expect((await told({ ...files, ...more }, ['sub'])).outcomes).toEqual({
      'sub/alone.json': 'met',
      'sub/good.json': 'met',
      'sub/of.json': 'met',
      'sub/sent.json': 'met',
    })
  })

  test('that a walk passes by is read where something is expected of it', async () => {
    const { code, outcomes } = await told({ 'call.js': ANY, 'other.js': ANY, 'call.expected.json': '["60377"]' })
    expect([code, outcomes]).toEqual([0, { 'call.js': 'met' }])
  })
})

describe('expected.json', () => {
  const FILES = { 'any.json': ANY, 'good.json': GOOD, 'sent.json': SIGN_IN }

  test('speaks of the files of its folder; options of all go before those of one', async () => {
    const entries = {
      'any.json': { expect: ['60377'] },
      'good.json': 'none',
      'sent.json': { expect: 'none', options: { as: 'authentication' } },
    }
    const all = { options: { target: 'twilio' }, files: entries }
    const { code, outcomes } = await told({ ...FILES, 'expected.json': JSON.stringify(all), 'sub/any.json': ANY })
    expect([code, outcomes]).toEqual([
      1,
      { 'any.json': 'met', 'good.json': 'met', 'sent.json': 'met', 'sub/any.json': 'unmet' },
    ])
  })

  test('and an expectation beside a file are two', async () => {
    const { code, outcomes, err } = await told({
      ...FILES,
      'any.expected.json': '["60377"]',
      'expected.json': '{"files":{"any.json":"none"}}',
    })
    expect([code, outcomes['any.json'], err]).toEqual([
      2,
      'unknown',
      'passkey-lint: any.json has two expectations, in any.expected.json and expected.json: keep one\n',
    ])
  })
})

describe('one clear line, exit 2, and the other inputs are reported', () => {
  const OTHERS = { 'any.json': ANY, 'any.expected.json': '["60377"]', 'good.json': GOOD }

  test.each([
    [
      'an expectation without a payload',
      { 'gone.expected.json': '["60377"]' },
      'gone.expected.json: an expectation without a payload: no file gone.* is beside it',
    ],
    [
      'one in the file of a folder',
      { 'sub/x.json': GOOD, 'sub/expected.json': '{\n  "files": {\n    "gone.json": "none"\n  }\n}' },
      'sub/expected.json:3:5: an expectation without a payload: the folder has no file "gone.json"',
    ],
    [
      'an unknown code',
      { 'x.json': GOOD, 'x.expected.json': '{\n  "expect": ["60337"]\n}' },
      'x.expected.json:2:14: no code or rule is called "60337". Did you mean "60307"?',
    ],
    [
      'text that breaks off',
      { 'x.json': GOOD, 'x.expected.json': '{"expect": ["60377"' },
      'x.expected.json:1:20: no JSON: unexpected end, expected "," or "]"',
    ],
    [
      'an unknown member',
      { 'x.json': GOOD, 'x.expected.json': '{"expects": ["60377"]}' },
      'x.expected.json:1:2: no member is called "expects". Did you mean "expect"?',
    ],
    [
      'a member that stands twice',
      { 'x.json': GOOD, 'x.expected.json': '{"expect": "none", "expect": ["60377"]}' },
      'x.expected.json:1:20: "expect" stands twice',
    ],
    [
      'nothing said',
      { 'x.json': GOOD, 'x.expected.json': '{"note": "later"}' },
      'x.expected.json:1:1: expected one of "expect" and "findings", received none',
    ],
    [
      'an empty list',
      { 'x.json': GOOD, 'x.expected.json': '[]' },
      'x.expected.json:1:1: expected codes or rules such as ["60377"], or "none", received an empty array',
    ],
    [
      'an empty file',
      { 'x.json': GOOD, 'x.expected.json': '' },
      'x.expected.json:1:1: no JSON: unexpected end, expected a value',
    ],
    [
      'an unknown rule',
      { 'x.json': GOOD, 'x.expected.json': '{"findings":[{"rule":"bytes-is-hex"}]}' },
      'x.expected.json:1:15: no rule is called "bytes-is-hex". Did you mean "bytes-are-hex"?',
    ],
    [
      'a bad option',
      { 'x.json': GOOD, 'x.expected.json': '{"expect":"none","options":{"origin":"example.com"}}' },
      'x.expected.json:1:29: An origin is a scheme and a host without a path, such as https://example.com.',
    ],
    [
      'a registration that is not there',
      { 'x.json': GOOD, 'x.expected.json': '{"expect":"none","options":{"registration":"no.json"}}' },
      'x.expected.json: --registration no.json: no such file',
    ],
    [
      'two files that it may be meant for',
      { 'x.json': GOOD, 'x.txt': GOOD, 'x.expected.json': '"none"' },
      'x.expected.json: is it meant for x.json or x.txt? Call it x.json.expected.json or x.txt.expected.json',
    ],
  ] as [string, Record<string, string>, string][])('%s', async (_, files, line) => {
    const { code, outcomes, problems, err } = await told({ ...OTHERS, ...files })
    expect([code, problems, err]).toEqual([2, [line], `passkey-lint: ${line}\n`])
    expect([outcomes['any.json'], outcomes['good.json']]).toEqual(['met', 'met'])
    expect(outcomes['x.json'] ?? 'unknown').toBe('unknown')
  })

  test('a folder without an input', async () => {
    expect(await cli(['test'], { cwd: folder({ 'readme.png': '' }) })).toEqual({
      code: 2,
      out: '',
      err: 'passkey-lint: no JSON or text file in the folder .\n',
    })
  })

  test('a file that is not there', async () => {
    const { code, outcomes } = await told(OTHERS, ['nowhere.json', 'good.json'])
    expect([code, outcomes]).toEqual([2, { 'nowhere.json': 'unread', 'good.json': 'met' }])
  })
})

test('a longer name says for which of two files of one name it is', async () => {
  const { code, outcomes } = await told({
    'x.json': ANY,
    'x.txt': GOOD,
    'x.json.expected.json': '["60377"]',
    'x.expected.json': '"none"',
  })
  expect([code, outcomes]).toEqual([0, { 'x.json': 'met', 'x.txt': 'met' }])
})

test('whoever names a file of expectations, as a hook does, means the inputs that it speaks of', async () => {
  const files = {
    'sub/any.json': ANY,
    'sub/any.expected.json': '["60377"]',
    'all/a.json': GOOD,
    'all/b.json': ANY,
    'all/expected.json': '{"files":{"a.json":"none"}}',
  }
  const { code, outcomes } = await told(files, ['sub/any.expected.json', 'all/expected.json'])
  expect([code, outcomes]).toEqual([0, { 'sub/any.json': 'met', 'all/a.json': 'met' }])
})
