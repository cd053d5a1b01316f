import { describe, expect, test } from 'vitest'
import { cli } from '../cli/run.ts'
import { folder } from '../helpers/folder.ts'
import { BAD, GOOD } from '../helpers/lines.ts'
import { filtered } from './run.ts'

describe('--key', () => {
  const keyOf = async (line: string, pointer: string): Promise<string> =>
    (await filtered(['--key', pointer], { stdin: line })).out.split(',"errors"')[0] ?? ''

  test.each([
    ['a text', '{"id":"a\\u0000b"}', '/id', '"a\\u0000b"'],
    ['a number', '{"id":7}', '/id', '7'],
    ['a number that no double holds', '{"id":12345678901234567890}', '/id', '12345678901234567890'],
    ['a number with a fraction', '{"id":1.50}', '/id', '1.50'],
    ['false', '{"id":false}', '/id', 'false'],
    ['deeper', '{"a":[{"b/c":"x"}]}', '/a/0/b~1c', '"x"'],
    ['of a line that is broken behind it', '{"id":"a","rawId":"abc', '/id', '"a"'],
    ['absent', '{"no":1}', '/id', 'null'],
    ['an object', '{"id":{}}', '/id', 'null'],
    ['longer than a key is', `{"id":"${'x'.repeat(2000)}"}`, '/id', 'null'],
    ['a name of every object', '{"id":1}', '/__proto__', 'null'],
    ['a blank line', ' ', '/id', 'null'],
    ['no JSON', 'text', '/id', 'null'],
    [
      'a token',
      `{"id":"eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.dozjgNryP4J3jVmNHl0w5N_XgL0n3I9PlFUP0THsR8U"}`,
      '/id',
      '"(secret, not shown)"',
    ],
  ])('%s', async (_, line, pointer, key) => {
    expect(await keyOf(line, pointer)).toBe(`{"key":${key}`)
  })

  test('line: the number of the line in its file', async () => {
    const cwd = folder({ 'a.ndjson': `${GOOD}\n\n`, 'b.ndjson': BAD })
    const { records } = await filtered(['--key', 'line', 'a.ndjson', 'b.ndjson'], { cwd })
    expect(records.map(({ key }) => key)).toEqual([1, 2, 1])
  })

  test.each(['id', 'a.b', '#/id', '/a~2', '/headers/Authorization'])('%s is none', async (word) => {
    const { code, out, err } = await cli(['--ndjson', '--key', word], { stdin: GOOD })
    expect([code, out, err]).toEqual([2, '', expect.stringContaining("option '--key <pointer>'")])
  })
})
