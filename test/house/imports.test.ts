import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, expect, test } from 'vitest'

const copies: string[] = []
let copy = ''

beforeEach(() => {
  copy = mkdtempSync(join(tmpdir(), 'passkey-lint-house-'))
  copies.push(copy)
  for (const path of ['src', '.dependency-cruiser.mjs', 'package.json'])
    cpSync(path, join(copy, path), { recursive: true })
  symlinkSync(join(process.cwd(), 'node_modules'), join(copy, 'node_modules'), 'junction')
})
afterAll(() => {
  for (const path of copies) rmSync(path, { recursive: true, force: true })
})

const run = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: copy, encoding: 'utf8' })
  return { status, said: stdout + stderr }
}
const imports = () =>
  run('node_modules/dependency-cruiser/bin/dependency-cruise.mjs', '--config', '.dependency-cruiser.mjs', 'src')
const names = () => run('src/build/house/provider-names.mjs')
const plant = (path: string, text: string) => writeFileSync(join(copy, path), text)

test('the house as it stands passes', () => {
  expect(imports()).toMatchObject({ status: 0 })
  expect(names()).toEqual({ status: 0, said: '' })
})

test('an import of a later stage is refused, of a type too', () => {
  plant('src/decode/planted.ts', "import type { Rule } from '../rules/define-rule.ts'\nexport type Planted = Rule\n")
  const { status, said } = imports()
  expect(status).not.toBe(0)
  expect(said).toContain('decode-imports-no-later-stage: src/decode/planted.ts')
})

test('a circle is refused', () => {
  plant('src/json/one.ts', "import type { Two } from './two.ts'\nexport type One = Two | 1\n")
  plant('src/json/two.ts', "import type { One } from './one.ts'\nexport type Two = { one: One }\n")
  const { status, said } = imports()
  expect(status).not.toBe(0)
  expect(said).toContain('no-circle: src/json/one.ts')
})

test("a provider's name in a new file is refused, and so is a listed file without one", () => {
  plant('src/decode/planted.ts', "export const planted = 'Twilio'\n")
  expect(names()).toMatchObject({ status: 1, said: expect.stringContaining('src/decode/planted.ts names a provider') })
  plant('src/decode/planted.ts', "export const planted = ''\n")
  plant('src/build/house/provider-names.json', JSON.stringify(['src/decode/planted.ts']))
  expect(names().said).toContain('src/decode/planted.ts names no provider any more')
})
