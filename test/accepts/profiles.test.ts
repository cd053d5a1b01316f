import { describe, expect, test } from 'vitest'
import { PROFILES } from '../../src/accepts/libraries/index.ts'
import { LIBRARIES, libraryNamed } from '../../src/accepts/names.ts'
import type { Member } from '../../src/accepts/profile.ts'

const membersOf = (name: (typeof LIBRARIES)[number]): Member[] =>
  PROFILES[name].parsers.flatMap(({ registration, authentication }) => [
    ...registration.members,
    ...authentication.members,
  ])

describe.each(LIBRARIES.map((name) => [name] as const))('%s', (name) => {
  test('its row bears its name, what was read, and an answer to each wrong form', () => {
    const { version, source, name: own } = PROFILES[name]
    expect(own).toBe(name)
    expect(version).not.toBe('')
    expect(source).toMatch(/\.(?:ts|js|go|rs|java|cs|py|rb|php)|Denormalizer/)
    for (const { is, forms, wrong, absent, encoded, at } of membersOf(name)) {
      expect([at, (is === 'bytes') === (forms !== undefined)]).toEqual([at, true])
      expect([at, wrong ?? absent ?? encoded]).not.toEqual([at, undefined])
    }
  })

  test('its name is found in any case', () => {
    expect(libraryNamed(name.toUpperCase())).toBe(name)
  })
})
