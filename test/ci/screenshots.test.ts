import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'

const out = mkdtempSync(join(tmpdir(), 'passkey-lint-pictures-'))
afterAll(() => rmSync(out, { recursive: true, force: true }))

test('the pictures of the README, taken anew in a real terminal, are those that stand there', () => {
  execFileSync(process.execPath, ['test/screenshots/take.mjs', '--out', out])
  const names = readdirSync('.github/images').filter((name) => name.endsWith('.svg'))
  expect(readdirSync(out).sort()).toEqual(names.sort())
  for (const name of names)
    expect(readFileSync(join(out, name), 'utf8')).toBe(readFileSync(join('.github/images', name), 'utf8'))
})
