import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { copyInto } from '../helpers/folder.ts'

let copy = ''
beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'passkey-lint-house-'))
  copyInto(copy, ['src', '.dependency-cruiser.mjs', 'package.json'])
  symlinkSync(join(process.cwd(), 'node_modules'), join(copy, 'node_modules'), 'junction')
})
afterAll(() => rmSync(copy, { recursive: true, force: true }))

const run = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: copy, encoding: 'utf8' })
  return { status, said: stdout + stderr }
}
const names = () => run('src/build/house/provider-names.mjs')
const plant = (path: string, text: string) => writeFileSync(join(copy, path), text)

// That the house as it stands passes is what `npm run check` asks; here nothing else is found in it.
test('an import of a later stage is refused, of a type too, and so are a circle and a decoder that reads its words', () => {
  plant('src/decode/planted.ts', "import type { Rule } from '../rules/define-rule.ts'\nexport type Planted = Rule\n")
  plant('src/json/one.ts', "import type { Two } from './two.ts'\nexport type One = Two | 1\n")
  plant('src/json/two.ts', "import type { One } from './one.ts'\nexport type Two = { one: One }\n")
  plant('src/decode/wordy.ts', "import words from './cbor/walk.words.ts'\nexport const planted = words\n")
  const cruise = 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs'
  const { status, said } = run(cruise, '--config', '.dependency-cruiser.mjs', 'src/decode', 'src/json')
  expect(status).not.toBe(0)
  const broken = [...said.matchAll(/^ *error ([^:]+): ([^ ]+\.ts)/gm)].map(([, rule, file]) => `${rule}: ${file}`)
  expect(broken.sort()).toEqual([
    'decode-imports-no-later-stage: src/decode/planted.ts',
    'no-circle: src/json/one.ts',
    'words-are-read-by-the-registry-alone: src/decode/wordy.ts',
  ])
})

test("a provider's name in a new file is refused, and so is a listed file without one", () => {
  plant('src/decode/planted.ts', "export const planted = 'Twilio'\n")
  expect(names()).toMatchObject({ status: 1, said: expect.stringContaining('src/decode/planted.ts names a provider') })
  plant('src/decode/planted.ts', "export const planted = ''\n")
  plant('src/build/house/provider-names.json', JSON.stringify(['src/decode/planted.ts']))
  expect(names().said).toContain('src/decode/planted.ts names no provider any more')
})
