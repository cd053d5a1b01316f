import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { lint } from '../../src/index.ts'
import { RULES_BY_FAMILY } from '../../src/rules/index.ts'
import { filesOf } from '../fixtures/folders.ts'
import { findings, source } from './helpers.ts'

const root = new URL('../../fixtures/', import.meta.url)

describe.each([...RULES_BY_FAMILY.auth0, ...RULES_BY_FAMILY['browser-error']].map((rule) => rule.id))('%s', (rule) => {
  const folder = new URL(`${rule}/`, root)

  it.each(filesOf(rule))('%s', async (name) => {
    const found = findings(await lint([source(name, readFileSync(new URL(name, folder), 'utf8'))]))
    const own = found.filter((finding) => finding.rule === rule)
    expect(own).toHaveLength(name.startsWith('bad-') ? 1 : 0)
    for (const finding of own) expect(finding.message).not.toMatch(/undefined|\[object|null/)
  })
})
