import { describe, expect, test } from 'vitest'
import { FRAME_VALUE, shownPart, shownValue, type ValueContext } from '../../src/text/frame-value.ts'
import { width } from '../../src/text/width.ts'

const context: ValueContext = { names: ['/id'], level: 0, showValues: false }
const long = 'z'.repeat(500)
/** Each is nine columns when it is escaped. */
const escaped = '\u{e0001}'.repeat(100)
/** Two quotes, and the dots where it was cut. */
const ROOM = FRAME_VALUE + 3

describe('a frame shows at most a short text', () => {
  test.each([
    ['a long text', JSON.stringify(long)],
    ['what becomes long by escapes', `"${escaped}"`],
    ['the shape of a long list', `[${'"a",'.repeat(900)}"a"]`],
    ['the shape of a long object', `{${'"a":1,'.repeat(900)}"a":1}`],
    ['a long number', '1'.repeat(500)],
  ])('%s', (_name, range) => {
    for (const showValues of [false, true])
      expect(width(shownValue(range, { ...context, showValues }))).toBeLessThanOrEqual(ROOM)
  })

  test('a long part of a longer text', () => {
    const shown = shownPart(long, long, long, context)
    for (const text of Object.values(shown ?? { none: long })) expect(width(text)).toBeLessThanOrEqual(ROOM)
    const part = shownPart('a', escaped, 'b', context)?.part
    expect(width(part ?? long)).toBeLessThanOrEqual(ROOM)
  })

  test('an address with a long domain', () => {
    const shown = shownValue(`"ann@${'b'.repeat(60)}.${'c'.repeat(60)}.example"`, context)
    expect(shown).not.toContain('ann')
    expect(width(shown)).toBeLessThanOrEqual(2 * ROOM)
  })
})
