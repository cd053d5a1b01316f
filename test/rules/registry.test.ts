import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { allRules, ruleById, rulesByFamily } from '../../src/rules/index.ts'
import { readRepo, sourcesBelow } from '../helpers/repo.ts'

/** Each table of words beside what it words, or in one file with it, by the family that it is in. */
const TABLES = await Promise.all(
  sourcesBelow('src')
    .filter((path) => /^} satisfies WordsTable</m.test(readRepo(path)))
    .map(async (path): Promise<{ path: string; family: string; ids: string[] }> => {
      const { family, words } = (await import(/* @vite-ignore */ `../../${path}`)).default
      return { path, family, ids: Object.keys(words) }
    }),
)

const SCHEMAS = readdirSync(new URL('../../schemas/', import.meta.url))
  .map((name) => readRepo(`schemas/${name}`))
  .join('\n')

/** A provider's families are called by its name and their own. */
const folderOf = (family: string): string =>
  family.includes('/') ? `src/providers/${family.replace('/', '/rules/')}` : `src/rules/${family}`

const filesOf = (family: string): string[] =>
  sourcesBelow('src').flatMap(
    (path) => new RegExp(`^${folderOf(family)}/(?!common\\.)([^/.]+)\\.ts$`).exec(path)?.[1] ?? [],
  )

describe('each file of rules', () => {
  test.each(Object.entries(rulesByFamily()))('%s: holds the one rule that it is named for', (family, rules) => {
    const files = filesOf(family)
    const worded = TABLES.filter((table) => table.family === family).flatMap(({ ids }) => ids)
    expect(rules.map((rule) => rule.id)).toEqual([...files, ...worded].sort())
    for (const rule of rules) expect(ruleById(rule.id)).toBe(rule)
    for (const id of files)
      expect(readRepo(`${folderOf(family)}/${id}.ts`).match(/define(?:Rule|Words)[(<]/g), id).toHaveLength(1)
  })
})

describe('each table of words', () => {
  test.each(TABLES.map((table) => [table.path, table] as const))('%s: has what it words beside it', (path, table) => {
    expect(rulesByFamily()).toHaveProperty(table.family)
    expect(table.ids.length).toBeGreaterThan(0)
    expect(table.ids).toEqual([...table.ids].sort())
    // The file that notices it; what a schema finds is noticed by the adapter, and the schema names the entry.
    const own = sourcesBelow('src').includes(path.replace('.words.ts', '.ts'))
    expect(own || table.ids.some((id) => SCHEMAS.includes(`"${id}"`)), path).toBe(true)
  })
})

describe('each rule', () => {
  test('has an id of its own', () => {
    const ids = allRules().map((rule) => rule.id)
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
    for (const id of ids) expect(id).toMatch(/^[a-z][a-z0-9]*(-[a-z0-9]+)+$/)
  })

  test.each(allRules().map((rule) => [rule.id, rule] as const))(
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
      .filter(
        (path) =>
          !/^src\/(?:rules\/.*\/|providers\/[^/]+\/(?:rules|errors)\/|generated|decode\/faults|.*\.words\.ts$)/.test(
            path,
          ),
      )
      .map(readRepo)
      .join('\n')
    // A relation imports the rule, whose words take what it found; others name it. A key of the words names nothing.
    const silent = allRules().filter(
      (rule) => !rule.check && !new RegExp(`['"/]${rule.id}(?:\\.ts)?['"](?!: \\{)`).test(elsewhere),
    )
    expect(silent.map((rule) => rule.id)).toEqual([])
  })
})
