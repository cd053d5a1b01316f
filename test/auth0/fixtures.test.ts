import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { lint } from '../../src/index.ts'
import { AUTH0_RULES } from '../../src/rules/auth0/index.ts'
import { BROWSER_ERROR_RULES } from '../../src/rules/browser-error/index.ts'
import { findings, source } from './helpers.ts'

const root = new URL('../../fixtures/', import.meta.url)

describe.each([...AUTH0_RULES, ...BROWSER_ERROR_RULES].map((rule) => rule.id))('%s', (rule) => {
  const folder = new URL(`${rule}/`, root)

  it.each(readdirSync(folder))('%s', async (name) => {
    const found = findings(await lint([source(name, readFileSync(new URL(name, folder), 'utf8'))]))
    const own = found.filter((finding) => finding.rule === rule)
    expect(own).toHaveLength(name.startsWith('bad-') ? 1 : 0)
    for (const finding of own) expect(finding.message).not.toMatch(/undefined|\[object|null/)
  })
})
