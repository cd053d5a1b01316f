import { describe, expect, test } from 'vitest'
import { FRAME_VALUE, shownPart, shownValue, type ValueContext } from '../../src/text/frame-value.ts'
import { columns } from '../../src/text/wrap.ts'

const context: ValueContext = { names: ['/id'], level: 0, showValues: false }
const long = 'z'.repeat(500)
/** Each is nine columns when it is escaped. */
const escaped = '\u{e0001}'.repeat(100)
/** Two quotes, and the dots where it was cut. */
const ROOM = FRAME_VALUE + 3

const partOf = (before: string, part: string, after: string, of: ValueContext): ReturnType<typeof shownPart> =>
  shownPart(before + part + after, before.length, before.length + part.length, of)

describe('a frame shows at most a short text', () => {
  test.each([
    ['a long text', JSON.stringify(long)],
    ['what becomes long by escapes', `"${escaped}"`],
    ['the shape of a long list', `[${'"a",'.repeat(900)}"a"]`],
    ['the shape of a long object', `{${'"a":1,'.repeat(900)}"a":1}`],
    ['a long number', '1'.repeat(500)],
  ])('%s', (_name, range) => {
    for (const showValues of [false, true])
      expect(columns(shownValue(range, { ...context, showValues }))).toBeLessThanOrEqual(ROOM)
  })

  test('a long part of a longer text', () => {
    const shown = partOf(long, long, long, context)
    for (const text of Object.values(shown ?? { none: long })) expect(columns(text)).toBeLessThanOrEqual(ROOM)
    const part = partOf('a', escaped, 'b', context)?.part
    expect(columns(part ?? long)).toBeLessThanOrEqual(ROOM)
  })

  test('an address with a long domain', () => {
    const shown = shownValue(`"ann@${'b'.repeat(60)}.${'c'.repeat(60)}.example"`, context)
    expect(shown).not.toContain('ann')
    expect(columns(shown)).toBeLessThanOrEqual(2 * ROOM)
  })
})

describe('a part of a string is shown with what stands around it, when the whole may be', () => {
  test.each([
    ['a token', 'see eyJhbGciOiJI', 'U', 'zI1NiJ9.e30.c2ln'],
    ['a key in a text', 'secret=', 'a', 'bc'],
    ['an address', 'ann@', 'a', '.example'],
    ['members of its own', '\\"pin\\":', '1', '2'],
    ['a form', 'pin=1&b=', 'x', ''],
    ['prose', 'the code', '1', ' is'],
  ])('%s is not', (_name, before, part, after) => {
    expect(partOf(before, part, after, { ...context, showValues: true })).toBeUndefined()
  })

  test('what is personal only where values are wanted, what is secret never', () => {
    const part = (name: string, showValues: boolean) =>
      partOf('a', 'b', 'c', { ...context, names: ['/id', name], showValues })?.part
    expect([part('/user/id', false), part('/user/id', true)]).toEqual([undefined, 'b'])
    expect([part('/token', false), part('/token', true)]).toEqual([undefined, undefined])
  })

  test('nothing in it acts on a terminal', () => {
    expect(partOf('a\u001b', 'b\u202e', 'c\u0007', context)).toEqual({
      before: '"a\\u{1b}',
      part: 'b\\u{202e}',
      after: 'c\\u{7}"',
    })
  })
})

describe('a value in a frame', () => {
  const open = { ...context, showValues: true }
  test.each([
    ['"Bearer abc"', '"Bearer (secret, not shown)"', '"Bearer (secret, not shown)"'],
    ['"a\u001b"', '"a\\u{1b}"', '"a\\u{1b}"'],
    ['"ann@a.example"', '"a…@a.example"', '"ann@a.example"'],
    ['12', '12', '12'],
  ])('%j is %s, or %s where values are wanted', (range, without, wanted) => {
    expect([shownValue(range, context), shownValue(range, open)]).toEqual([without, wanted])
  })

  test('the strictest of its names decides', () => {
    const named = (...names: string[]) => shownValue('"abcdefghijklmnopqrstuvwxyz"', { ...context, names })
    expect(named('/id', '/token')).toBe('"(secret, not shown)"')
    expect(named('/token', '/id')).toBe('"(secret, not shown)"')
    expect(named('/id', '/user/id')).not.toContain('mnop')
    expect(shownValue('123456', { ...context, names: ['/otp'] })).toBe('(secret, not shown)')
    expect(shownValue('true', { ...context, names: ['/otp'] })).toBe('true')
  })
})
