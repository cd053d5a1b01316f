import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { titleOf } from '../../src/providers/facts.ts'
import { EXPECTED, folders } from '../fixtures/folders.ts'
import { toldName } from '../fixtures/told.ts'
import { copyInto } from '../helpers/folder.ts'

const LIST = 'src/providers/list.json'
const PROVIDERS: readonly string[] = JSON.parse(readFileSync(LIST, 'utf8'))
/** Of these also what is said of everything else is looked at: one with rules of its own, one that is data alone. */
const WHOLE = ['auth0', 'stytch']
/** Families of bytes and their decoding, which are alike for every target: left out for the time that they take. */
const ALIKE =
  /^(?:attestation|attestation-statement|authenticator-data|captured|cose-key|encoding|extensions|signature)(?:\/|$)/

let copy = ''
const at = (path: string): string => join(copy, path)
const remove = (path: string): void => rmSync(at(path), { recursive: true, force: true })
const run = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: copy, encoding: 'utf8' })
  return { status, said: stdout + stderr }
}

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'passkey-lint-without-'))
  copyInto(copy, ['bin', 'fixtures', 'schemas', 'src', 'test', 'package.json', 'tsconfig.json'])
  symlinkSync(join(process.cwd(), 'node_modules'), at('node_modules'), 'junction')
  writeFileSync(at('tsconfig.src.json'), JSON.stringify({ extends: './tsconfig.json', include: ['src/**/*.ts'] }))
}, 60_000)
afterAll(() => remove(''), 60_000)

/** The folder and the line, which is all that taking it out means; a schema of its own goes with its kinds. */
function takeOut(name: string): void {
  copyInto(copy, ['fixtures', 'schemas'])
  copyInto(at('src'), ['src/providers'])
  copyInto(at('test'), ['test/fixtures'])
  remove('src/generated')
  remove(`src/providers/${name}`)
  writeFileSync(at(LIST), JSON.stringify(PROVIDERS.filter((one) => one !== name)))
  for (const schema of readdirSync(at('schemas'))) if (schema.startsWith(`${name}-`)) remove(`schemas/${schema}`)
}

/** The folders of its own fixtures go with it, and of the others those in whose judgement it is named; how many are left. */
function removeFixturesOf(name: string, title: string): number {
  return folders().filter((folder) => {
    const told = `test/fixtures/told/${toldName(folder)}`
    const judged = [`fixtures/${folder}/${EXPECTED}`, told].map((path) => readFileSync(path, 'utf8'))
    if (!ALIKE.test(folder) && !judged.some((text) => text.includes(name) || text.includes(title))) return true
    remove(`fixtures/${folder}`)
    remove(told)
    return false
  }).length
}

test('those that are looked at whole are receivers', () => {
  expect(PROVIDERS.slice(1)).toEqual(expect.arrayContaining(WHOLE))
})

describe.each(PROVIDERS.slice(1))('without %s', (name) => {
  test('what is left is built and typed', () => {
    takeOut(name)
    expect(run('src/build/build.mjs', '--program')).toEqual({ status: 0, said: '' })
    expect(run('node_modules/typescript/bin/tsc', '-p', 'tsconfig.src.json', '--singleThreaded')).toEqual({
      status: 0,
      said: '',
    })
    expect(run('bin/passkey-lint.js', 'lint', '--help').said).not.toMatch(new RegExp(`\\b${name}[/,]`))
  }, 120_000)

  if (!WHOLE.includes(name)) return
  test('what is said of the other fixtures stays the same', () => {
    const left = removeFixturesOf(name, titleOf(name as Parameters<typeof titleOf>[0]))
    const { status, said } = run('test/mutation/once.mjs', 'test/fixtures/expected.test.ts')
    expect(status, said.slice(-3000)).toBe(0)
    const tests: { id: string; failed?: string }[] = JSON.parse(said)
    expect(tests.filter(({ failed }) => failed !== undefined)).toEqual([])
    expect(tests).toHaveLength(4 * left + 1)
  }, 240_000)
})
