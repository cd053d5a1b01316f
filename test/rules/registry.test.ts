import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { KINDS } from '../../src/model/index.ts'
import type { Rule } from '../../src/rules/define-rule.ts'
import { RULES, ruleById } from '../../src/rules/index.ts'
import { readRepo, sourcesBelow } from '../helpers/repo.ts'

const FOLDER = new URL('../../src/rules/', import.meta.url)
const folders = readdirSync(FOLDER, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)
  // A folder of helpers alone has no rules yet.
  .filter((name) => readdirSync(new URL(`${name}/`, FOLDER)).some((file) => file.endsWith('.ts')))

async function arrayOf(folder: string): Promise<readonly Rule[]> {
  const exported: Record<string, unknown> = await import(`../../src/rules/${folder}/index.ts`)
  const lists = Object.values(exported).filter((value) => Array.isArray(value))
  expect(lists).toHaveLength(1)
  return lists[0] as readonly Rule[]
}

describe('each folder of rules', () => {
  test.each(folders)('%s holds the rules of its index, one a file, in the order of their names', async (folder) => {
    const names = readdirSync(new URL(`${folder}/`, FOLDER))
      .filter((name) => name.endsWith('.ts'))
      .sort()
    const files = names.map((name) => name.slice(0, -'.ts'.length)).filter((name) => name !== 'index')
    const rules = await arrayOf(folder)
    // With and without `.ts`, a name and its longer sister change places.
    expect([files.toSorted(), files], folder).toContainEqual(rules.map((rule) => rule.id))
    for (const rule of rules) {
      const file = readFileSync(new URL(`${folder}/${rule.id}.ts`, FOLDER), 'utf8')
      expect(file.match(/defineRule\(/g), rule.id).toHaveLength(1)
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
      for (const id of rule.joins) expect(ruleById(id), `joins ${id}`).toBeDefined()
    },
  )
})

/** Files whose kinds are no rules: of texts to compare with, and of elements that the rules of certificates word. */
const OTHER_KINDS = /^src\/decode\/(?:rp-id-texts\.ts|der\/)/

/** Faults are named where they are noticed: `add('kind', …)`, `kind: '…'`, or a name that is put aside first. */
const NAMED = /(?:\b(?:fault|add|reading|broken|wrong)|#(?:add|note|noteKey|stop))\(\s*'([a-z0-9]+(?:-[a-z0-9]+)+)'/g
const KIND = /\b(?:kind|absent)(?:: | = )[^\n]*?'([a-z0-9]+(?:-[a-z0-9]+)+)'(?:[^\n]*'([a-z0-9]+(?:-[a-z0-9]+)+)')?/g

function emitted(source: string): string[] {
  return [...source.matchAll(NAMED), ...source.matchAll(KIND)].flatMap((match) => match.slice(1)).filter(Boolean)
}

describe('the names of rules', () => {
  const kinds = new Set<string>(KINDS)
  const faults = [...sourcesBelow('src/decode'), ...sourcesBelow('src/unwrap'), 'src/pipeline.ts'].filter(
    (path) => !OTHER_KINDS.test(path),
  )
  const named = faults.flatMap((path) => emitted(readRepo(path)).map((id) => ({ path, id })))

  test('that decoders and wrappers give their faults exist', () => {
    expect(named.length).toBeGreaterThan(70)
    expect(named.filter(({ id }) => !kinds.has(id) && !ruleById(id)).map(({ path, id }) => `${path}: ${id}`)).toEqual(
      [],
    )
  })

  test('that schemas annotate exist', () => {
    const annotated = readdirSync(new URL('../../schemas/', import.meta.url)).flatMap((name) =>
      rulesOf(JSON.parse(readRepo(`schemas/${name}`))).map((id) => ({ name, id })),
    )
    expect(annotated.length).toBeGreaterThan(10)
    expect(annotated.filter(({ id }) => !ruleById(id))).toEqual([])
  })

  test('of rules that hold words only stand where something is noticed', () => {
    const elsewhere = [
      ...sourcesBelow('src'),
      ...readdirSync(new URL('../../schemas/', import.meta.url)).map((n) => `schemas/${n}`),
    ]
      .filter((path) => !/^src\/(?:rules\/.*\/|providers|generated)/.test(path))
      .map(readRepo)
      .join('\n')
    const silent = RULES.filter((rule) => !rule.check && !new RegExp(`['"]${rule.id}['"]`).test(elsewhere))
    expect(silent.map((rule) => rule.id)).toEqual([])
  })
})

function rulesOf(schema: unknown): string[] {
  if (typeof schema !== 'object' || schema === null) return []
  return Object.entries(schema).flatMap(([key, value]) =>
    key === 'x-rule' ? (Object.values(value as Record<string, string>) as string[]) : rulesOf(value),
  )
}
