import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

/** Test runners and linters of packages, of which nothing is needed here but for these tests. */
const PACKAGES = [
  '@arethetypeswrong/cli@0.18.5',
  '@jest/globals@30.5.2',
  '@types/jest@30.0.0',
  'jest@30.5.2',
  'publint@0.3.25',
  'typescript@5.9.3',
]
const folder = mkdtempSync(join(tmpdir(), 'passkey-lint-package-'))
const app = join(folder, 'app')
const run = (command: string, ...argv: string[]) =>
  spawnSync(command, argv, { cwd: app, encoding: 'utf8', env: { ...process.env, NO_COLOR: '1', CI: 'true' } })
const node = (script: string, ...argv: string[]) => run(process.execPath, join(app, 'node_modules', script), ...argv)

mkdirSync(app)
writeFileSync(join(app, 'package.json'), '{"name":"app","private":true}')
const packed = spawnSync('npm', ['pack', '--ignore-scripts', '--pack-destination', folder], { encoding: 'utf8' })
const tarball = join(folder, readdirSync(folder).find((name) => name.endsWith('.tgz')) ?? '')
const installed = run('npm', 'install', '--ignore-scripts', '--no-audit', '--no-fund', tarball, ...PACKAGES)
const why = packed.status === 0 && installed.status === 0 ? undefined : `${packed.stderr}${installed.stderr}`
// Without a registry nobody can fetch them; in CI that is a failure, elsewhere it is told.
const skipped = why !== undefined && process.env.CI === undefined

beforeAll(() => {
  mkdirSync(join(app, 'captures'))
  for (const name of ['twilio-platform.registration', 'es256-none.registration', 'es256-none.authentication'])
    cpSync(resolve(`fixtures/captured/${name}.json`), join(app, 'captures', `${name}.json`))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test.skipIf(skipped)(`the packages are there${skipped ? ' (not run: they could not be installed)' : ''}`, () => {
  expect(why).toBeUndefined()
})

describe.skipIf(skipped)('the packed package', () => {
  test('is found with its types, however somebody resolves it', () => {
    // A CommonJS file that requires what hands matchers to Vitest gets an ES module, as from Vitest itself.
    const ran = node(
      '@arethetypeswrong/cli/dist/index.js',
      tarball,
      '--ignore-rules',
      'cjs-resolves-to-esm',
      '--no-emoji',
    )
    expect([ran.status, ran.stdout]).toEqual([0, expect.stringContaining('No problems found')])
  })

  test('is as package managers and bundlers expect it', () => {
    const ran = node('publint/src/cli.js', tarball, '--strict')
    expect([ran.status, ran.stdout]).toEqual([0, expect.stringContaining('All good!')])
  })
})

const MATCHERS = `
const read = (name) => JSON.parse(readFileSync('captures/' + name + '.json', 'utf8'))
const payload = read('twilio-platform.registration')
test('a sound payload', () => expect(payload).toLintClean({ as: 'VerifyFactor', now: new Date(0) }))
test('bytes', () => expect(readFileSync('captures/twilio-platform.registration.json')).toLintClean())
test('a documented error', () => expect({ ...payload, authenticatorAttachment: 'any' }).toCause('60377'))
test('a promise', () => expect(Promise.resolve(payload)).resolves.toLintClean())
test('a signature', () => {
  const { inputs } = lint(read('es256-none.authentication'), { registration: read('es256-none.registration') })
  expect(inputs[0].payloads[0].facts.signature).toBe('valid')
})
`
const FAILING = `
test('a failure', () => expect({ ...payload, authenticatorAttachment: 'any' }).toLintClean())
test('an assertion', () => assertPayload({ ...payload, authenticatorAttachment: 'any' }))
test('a misspelt code', () => expect(payload).toCause('6037'))
`

describe.skipIf(skipped)('in Jest', () => {
  const jest = (test: string) => {
    writeFileSync(join(app, 'jest.config.cjs'), "module.exports = { setupFilesAfterEnv: ['passkey-lint/jest'] }\n")
    writeFileSync(join(app, 'payload.test.js'), test)
    return node('jest/bin/jest.js', '--no-cache')
  }
  const REQUIRE = `const { readFileSync } = require('node:fs')\nconst { assertPayload, lint } = require('passkey-lint')\n`

  test('the matchers pass and the library judges as elsewhere', () => {
    const { status, stderr } = jest(REQUIRE + MATCHERS)
    expect([status, stderr]).toEqual([0, expect.stringMatching(/Tests: +5 passed, 5 total/)])
  })

  test('a failure is told as a person reads it', () => {
    const { status, stderr } = jest(REQUIRE + MATCHERS + FAILING)
    expect([status, stderr]).toEqual([1, expect.stringMatching(/Tests: +3 failed, 5 passed, 8 total/)])
    expect(stderr).toContain('expected a payload without errors, found 1 error')
    expect(stderr).toContain('error 60377  Authenticator attachment invalid or not provided')
    expect(stderr).toContain('the payload has 1 error')
    expect(stderr).toContain('toCause: no code or rule is called "6037". Did you mean "60307"?')
  })

  const TYPED = `test('typed', async () => {
  expect({}).toLintClean({ as: 'VerifyFactor' })
  expect({}).not.toCause('60377')
  await expect(Promise.resolve({})).resolves.toLintClean()
  // @ts-expect-error: no such endpoint
  expect({}).toLintClean({ as: 'VerfyFactor' })
})
`
  test.each([
    ['of @types/jest', "import 'passkey-lint/jest'\n", ['--types', 'jest']],
    [
      'of @jest/globals',
      "import { expect, test } from '@jest/globals'\nimport 'passkey-lint/jest-globals'\n",
      ['--types', 'node'],
    ],
  ])('expect %s has the matchers, in each way of finding modules', (_, imports, types) => {
    writeFileSync(join(app, 'typed.test.ts'), imports + TYPED)
    for (const way of [
      ['nodenext', 'nodenext'],
      ['commonjs', 'node10'],
      ['esnext', 'bundler'],
    ] as const) {
      const flags = ['--noEmit', '--strict', '--target', 'es2022', '--module', way[0], '--moduleResolution', way[1]]
      const { status, stdout } = node('typescript/bin/tsc', ...flags, ...types, 'typed.test.ts')
      expect([way[1], status, stdout]).toEqual([way[1], 0, ''])
    }
  })
})
