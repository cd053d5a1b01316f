import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { RULES, RULES_BY_FAMILY, ruleById } from '../../src/rules/index.ts'
import { readRepo, sourcesBelow } from '../helpers/repo.ts'

describe('each file of rules', () => {
  test.each(Object.entries(RULES_BY_FAMILY))('%s: holds the one rule that it is named for', (family, rules) => {
    const files = readdirSync(new URL(`../../src/rules/${family}/`, import.meta.url)).filter((name) =>
      name.endsWith('.ts'),
    )
    expect(rules.map((rule) => `${rule.id}.ts`)).toEqual(
      files
        .map((name) => name.slice(0, -3))
        .sort()
        .map((name) => `${name}.ts`),
    )
    for (const rule of rules) {
      expect(readRepo(`src/rules/${family}/${rule.id}.ts`).match(/define(?:Rule|Words)[(<]/g), rule.id).toHaveLength(1)
      expect(ruleById(rule.id)).toBe(rule)
    }
  })
})

describe('each rule', () => {
  test('has an id of its own', () => {
    const ids = RULES.map((rule) => rule.id)
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
    for (const id of ids) expect(id).toMatch(/^[a-z][a-z0-9]*(-[a-z0-9]+)+$/)
  })

  test.each(RULES.map((rule) => [rule.id, rule] as const))(
    '%s says what, why, how to change it and who decides',
    (_id, rule) => {
      for (const words of [rule.summary, rule.why, rule.fix, rule.spec]) expect(words.trim()).not.toBe('')
      expect(rule.summary).not.toMatch(/[.\n]$/)
      expect(rule.summary).not.toContain('\n')
      expect(rule.why).toMatch(/[.?!]$/)
      expect(rule.fix).toMatch(/[.?!]$/)
      expect(rule.kinds.length).toBeGreaterThan(0)
      for (const id of typeof rule.merge === 'boolean' ? [] : rule.merge)
        expect(ruleById(id), `merge ${id}`).toBeDefined()
    },
  )
})

describe('the names of rules', () => {
  test('of rules that hold words only stand where something is noticed', () => {
    const elsewhere = [
      ...sourcesBelow('src'),
      ...readdirSync(new URL('../../schemas/', import.meta.url)).map((n) => `schemas/${n}`),
    ]
      .filter((path) => !/^src\/(?:rules\/.*\/|providers|generated)/.test(path))
      .map(readRepo)
      .join('\n')
    // A relation imports the rule, whose words take what it found; others name it.
    const silent = RULES.filter((rule) => !rule.check && !new RegExp(`['"/]${rule.id}(?:\\.ts)?['"]`).test(elsewhere))
    expect(silent.map((rule) => rule.id)).toEqual([])
  })
})
