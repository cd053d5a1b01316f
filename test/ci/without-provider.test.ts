import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { EXPECTED, folders } from '../fixtures/folders.ts'
import { toldName } from '../fixtures/told.ts'
import { copyInto } from '../helpers/folder.ts'

const OUT = 'auth0'
const LIST = 'src/providers/list.json'
/** Families of bytes and their decoding, which are alike for every target: left out for the time that they take. */
const ALIKE =
  /^(?:attestation|attestation-statement|authenticator-data|captured|cose-key|encoding|extensions|signature)(?:\/|$)/
/** The folders of its own fixtures go with it; of the others, those in whose judgement it is named. */
const names = (text: string): boolean => text.includes(OUT) || text.includes('Auth0')

let copy = ''
let left = folders().length
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
  remove('src/generated')
  // The folder and the line, which is all that taking it out means; the rest is about it.
  remove(`src/providers/${OUT}`)
  writeFileSync(at(LIST), JSON.stringify(JSON.parse(readFileSync(LIST, 'utf8')).filter((name: string) => name !== OUT)))
  for (const schema of readdirSync(at('schemas'))) if (schema.startsWith(`${OUT}-`)) remove(`schemas/${schema}`)
  for (const folder of folders()) {
    const told = `test/fixtures/told/${toldName(folder)}`
    const judged = [`fixtures/${folder}/${EXPECTED}`, told].map((path) => readFileSync(path, 'utf8'))
    if (!ALIKE.test(folder) && !judged.some(names)) continue
    remove(`fixtures/${folder}`)
    remove(told)
    left -= 1
  }
}, 60_000)
afterAll(() => remove(''), 60_000)

describe('without Auth0', () => {
  test('what is left is built and typed', () => {
    expect(run('src/build/build.mjs', '--program')).toEqual({ status: 0, said: '' })
    writeFileSync(at('tsconfig.src.json'), JSON.stringify({ extends: './tsconfig.json', include: ['src/**/*.ts'] }))
    expect(run('node_modules/typescript/bin/tsc', '-p', 'tsconfig.src.json', '--singleThreaded')).toEqual({
      status: 0,
      said: '',
    })
    expect(run('bin/passkey-lint.js', 'lint', '--help').said).toContain('twilio, webauthn')
  }, 120_000)

  test('what is said of the other fixtures stays the same', () => {
    const { status, said } = run('test/mutation/once.mjs', 'test/fixtures/expected.test.ts')
    expect(status, said.slice(-3000)).toBe(0)
    const tests: { id: string; failed?: string }[] = JSON.parse(said)
    expect(tests.filter(({ failed }) => failed !== undefined)).toEqual([])
    expect(tests).toHaveLength(4 * left + 1)
  }, 240_000)
})
