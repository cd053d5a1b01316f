import { describe, expect, test } from 'vitest'
import { MAX_REMEMBERED, MAX_REMEMBERED_TEXT } from '../src/limits.ts'
import { remembering } from '../src/remembered.ts'

/** A function that counts how often it is asked. */
function counted() {
  const asked: string[] = []
  const lower = remembering((text) => {
    asked.push(text)
    return text.toLowerCase()
  })
  return { asked, lower }
}

describe('remembering', () => {
  test('a text is worked out once', () => {
    const { asked, lower } = counted()
    expect([lower('A'), lower('A'), lower('B'), lower('A')]).toEqual(['a', 'a', 'b', 'a'])
    expect(asked).toEqual(['A', 'B'])
  })

  test.each(['__proto__', 'constructor', 'toString', ''])('%j is a text like others', (text) => {
    expect(remembering((one) => [one])(text)).toEqual([text])
  })

  test('a long text is not kept', () => {
    const { asked, lower } = counted()
    const long = 'A'.repeat(MAX_REMEMBERED_TEXT + 1)
    lower(long)
    lower(long)
    expect(asked).toHaveLength(2)
  })

  test('of too many the first are forgotten', () => {
    const { asked, lower } = counted()
    for (let i = 0; i <= MAX_REMEMBERED; i++) lower(`A${i}`)
    asked.length = 0
    lower(`A${MAX_REMEMBERED}`)
    lower('A0')
    expect(asked).toEqual(['A0'])
  })
})
