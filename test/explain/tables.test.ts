import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { GROUP_IDS } from '../../src/explain/group.ts'
import { matched } from '../../src/explain/match.ts'
import { wordsOf } from '../../src/explain/normalise.ts'
import { GROUPS, groupById, LIBRARIES } from '../../src/explain/tables.ts'
import { AUTH0_STATES } from '../../src/providers/auth0/explain/states.ts'
import { ruleById } from '../../src/rules/index.ts'

/** How many tables the files of a folder define: none is left out of its list. */
function defined(folder: string, define: string): number {
  const at = new URL(`../../src/explain/${folder}/`, import.meta.url)
  const texts = readdirSync(at).map((name) => readFileSync(new URL(name, at), 'utf8'))
  return texts.reduce((sum, text) => sum + text.split(`= ${define}(`).length - 1, 0)
}

describe('groups', () => {
  test('are those that there are names for', () => {
    expect(GROUPS.map(({ id }) => id)).toEqual([...GROUP_IDS])
    expect(defined('groups', 'defineGroup')).toBe(GROUPS.length)
  })

  test.each(GROUPS.map((group) => [group.id, group] as const))('%s is told whole', (id, group) => {
    expect(groupById(id)).toBe(group)
    expect(group.title).not.toMatch(/[.\n]$/)
    expect(group.meaning).toMatch(/\.$/)
    expect(group.causes.length).toBeGreaterThan(1)
    expect(group.capture.length).toBeGreaterThan(0)
    for (const cause of group.causes) expect(cause.text).toMatch(/[.?)]$/)
    // A word that normalising takes apart would never be found.
    expect(Object.keys(group.words).filter((term) => wordsOf(term) !== term)).toEqual([])
  })

  test('name rules that exist', () => {
    const named = [...GROUPS, ...AUTH0_STATES].flatMap(({ causes }) => causes.flatMap(({ rules = [] }) => rules))
    expect(named.length).toBeGreaterThan(80)
    expect(named.filter((id) => !ruleById(id))).toEqual([])
  })
})

describe('libraries', () => {
  test('have ids of their own, and all are listed', () => {
    expect(new Set(LIBRARIES.map(({ id }) => id)).size).toBe(LIBRARIES.length)
    expect(defined('libraries', 'defineLibrary')).toBe(LIBRARIES.length)
  })

  test.each(LIBRARIES.map((library) => [library.id, library] as const))(
    '%s: every text leads to its group, word for word, in a log line too',
    (_id, { texts, names = {} }) => {
      for (const [group, text] of texts) {
        const said = text.replaceAll('…', 'x y').replaceAll('""', '"abc"')
        for (const line of [said, `2026-02-03 ERROR verify - Error: ${said}`])
          expect(matched(line)[0], line).toMatchObject({ group, how: 'text' })
      }
      for (const [name, group] of Object.entries(names))
        expect(matched(`at x: com.example.${name}: failed`)[0], name).toMatchObject({ group, how: 'name' })
    },
  )

  test('one text has one meaning', () => {
    const groups = new Map<string, string>()
    for (const { texts } of LIBRARIES)
      for (const [group, text] of texts) {
        expect(groups.get(text.toLowerCase()) ?? group, text).toBe(group)
        groups.set(text.toLowerCase(), group)
      }
  })
})

describe('a text with values', () => {
  test.each([
    ['origin', 'Error: Unexpected registration response origin "https://a.example", expected "https://b.example"'],
    ['challenge', 'Unexpected authentication response challenge “Zm9v”, expected "YmFy"'],
    ['auth-data-layout', 'Authenticator data was 36 bytes, expected at least 37 bytes'],
    [
      'auth-data-layout',
      'Expected credential ID of length 62978, but attested credential data and extension data is only 98 bytes: ByteArray(00)',
    ],
    [
      'flags',
      'java.lang.IllegalArgumentException: Flag combination is invalid: BE=0, BS=1 in flags: AuthenticatorDataFlags(value=17)',
    ],
    ['flags', 'Backup eligibility must not change; Stored: BE=true, received: BE=false for credential: ByteArray(00)'],
    ['counter', 'Response counter value 0 was lower than expected 17'],
    ['algorithm', 'Unrequested credential key algorithm: got -257, expected one of: [-7]'],
    ['origin', 'Fully qualified origin https://a.example not equal to https://b.example'],
    ['rp-id', 'Unexpected RpIdHash: SZYN5YgO vs o3mm9u6v'],
    ['browser', 'WebAuthnError: The RP ID "example.org" is invalid for this domain'],
    ['transport', `SyntaxError: Unexpected token '<', "<!DOCTYPE "... is not valid JSON`],
    ['user-handle', 'User handle ByteArray(00) does not own credential ByteArray(01)'],
  ])('%s: %s', (group, text) => {
    expect(matched(text)[0]?.group).toBe(group)
  })

  test.each([
    'The invalid signature of the webhook was refused by the payment service, as the policy of the shop demands it',
    'certificate',
    'Failed to execute "fetch" on "Window"',
    '',
  ])('is none of them: %s', (text) => {
    expect(matched(text)).toEqual([])
  })
})
