import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { installPacked } from '../helpers/packed.ts'
import { readRepo } from '../helpers/repo.ts'

let folder = ''
let app = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'passkey-lint-library-'))
  app = installPacked(folder)
  mkdirSync(join(app, 'captures'))
  const captures = {
    'registration.json': 'captured/twilio-platform.registration.json',
    'connection.json': 'auth0/samples/connection-phone-only.json',
    'user.json': 'auth0/samples/user-email-username.json',
    'form.txt': 'auth0/samples/form-user-name-missing.txt',
  }
  for (const [name, from] of Object.entries(captures)) cpSync(`fixtures/${from}`, join(app, 'captures', name))
}, 60_000)
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const node = (...argv: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, argv, {
    cwd: app,
    encoding: 'utf8',
    env: { PATH: process.env.PATH, HOME: process.env.HOME, NO_COLOR: '1' },
  })
  return { status, stdout, stderr }
}
const TSC = resolve('node_modules/typescript/bin/tsc')
const STRICT = ['--singleThreaded', '--strict', '--exactOptionalPropertyTypes', '--noUncheckedIndexedAccess']
const ALL = ['--skipLibCheck', 'false', '--target', 'es2023', '--lib', 'es2023']

/** Types of other packages, for what an example uses beside the library. */
function lend(...names: string[]): void {
  for (const name of names) {
    mkdirSync(join(app, 'node_modules', name, '..'), { recursive: true })
    symlinkSync(resolve('node_modules', name), join(app, 'node_modules', name), 'junction')
  }
}

describe('types, without any other package', () => {
  const CONSUMER = `import { type Finding, type LintOptions, type Report, lint, triage, VERSION } from 'passkey-lint'
import { toLintClean, type PayloadMatchers } from 'passkey-lint/matchers'
const options: LintOptions = { target: 'auth0', name: 'x', as: 'registration' }
const report: Report = lint({}, options)
const first: Finding | undefined = report.inputs[0]?.payloads[0]?.findings[0]
export const rule: string | undefined = first?.rule
export const causes = triage([{ name: 'x', content: '' }, '{}']).incident.causes
export const version: string = VERSION
export const passed: boolean = toLintClean({}).pass
export type Matchers = PayloadMatchers<void>
// @ts-expect-error: no such target
export const target: LintOptions = { target: 'other' }
// @ts-expect-error: no such endpoint
export const endpoint: LintOptions = { as: 'VerfyFactor' }
// @ts-expect-error: no such option
export const option: LintOptions = { rpID: 'example.com' }
`
  it.each([
    ['an ES module', 'consumer.mts', 'nodenext', 'nodenext'],
    ['CommonJS', 'consumer.cts', 'nodenext', 'nodenext'],
    ['a bundler', 'consumer.ts', 'esnext', 'bundler'],
  ])('for %s', (_, file, module, resolution) => {
    writeFileSync(join(app, file), CONSUMER)
    const flags = [...STRICT, ...ALL, '--types', '', '--noEmit', '--module', module, '--moduleResolution', resolution]
    expect(node(TSC, ...flags, file)).toEqual({ status: 0, stdout: '', stderr: '' })
  })

  it("for Jest's global expect, as @types/jest declares it", () => {
    const declared = 'declare namespace jest { interface Matchers<R, T = {}> { toBe(value: T): R } }\n'
    writeFileSync(
      join(app, 'jest-types.d.ts'),
      `${declared}declare const expect: <T>(value: T) => jest.Matchers<void, T>\n`,
    )
    const test =
      "import 'passkey-lint/jest'\nexpect({}).toLintClean({ as: 'VerifyFactor' })\nexpect({}).toCause('60377')\n"
    for (const file of ['jest.test.mts', 'jest.test.cts']) writeFileSync(join(app, file), test)
    const files = ['jest-types.d.ts', 'jest.test.mts', 'jest.test.cts']
    const flags = [...STRICT, ...ALL, '--types', '', '--noEmit', '--module', 'nodenext']
    expect(node(TSC, ...flags, ...files)).toEqual({ status: 0, stdout: '', stderr: '' })
  })
})

describe('what is imported and what is required', () => {
  it('is one library', () => {
    const program = `import { createRequire } from 'node:module'
import * as imported from 'passkey-lint'
import * as matchers from 'passkey-lint/matchers'
const required = createRequire(import.meta.url)('passkey-lint')
const same = Object.keys(required).every((name) => required[name] === imported[name])
process.stdout.write(JSON.stringify([same, Object.keys(imported).length === Object.keys(required).length, Object.keys(matchers)]))`
    writeFileSync(join(app, 'one.mjs'), program)
    expect(node('one.mjs')).toEqual({ status: 0, stdout: '[true,true,["toCause","toLintClean"]]', stderr: '' })
  })

  it('offers the schemas and package.json', () => {
    const program = `for (const path of ['schemas/report.schema.json', 'package.json']) require('passkey-lint/' + path)`
    expect(node('-e', program)).toEqual({ status: 0, stdout: '', stderr: '' })
  })
})

describe('no files, no network, no streams', () => {
  const dist = () => join(app, 'node_modules/passkey-lint/dist')
  /** The library's own file, and those that it reads when they are needed. */
  function parts(): string[] {
    const found = new Set(['library.cjs'])
    for (const name of found)
      for (const [, part] of readFileSync(join(dist(), name), 'utf8').matchAll(/require\("\.\/([\w./-]+\.cjs)"\)/g))
        if (part !== undefined) found.add(part)
    return [...found]
  }
  const NAMES = new Set(builtinModules)

  it('no part of it asks Node for more than hashes, encodings and unpacking', () => {
    const asked = parts().flatMap((name) =>
      [...readFileSync(join(dist(), name), 'utf8').matchAll(/(?:require|getBuiltinModule)\("(?:node:)?([\w/]+)"\)/g)]
        .map(([, module = '']) => module)
        .filter((module) => NAMES.has(module)),
    )
    expect(parts().length).toBeGreaterThan(20)
    expect([...new Set(asked)].sort()).toEqual(['crypto', 'zlib'])
  })

  it('it works where a process may read nothing but the library, and write nothing', () => {
    const program = `const { readFileSync } = require('node:fs')
const { lint, triage, format, decode, explain, codes, rules, schemaFor } = require('passkey-lint')
const text = Buffer.from(process.argv[1], 'base64').toString()
const report = lint(text)
for (const name of ['pretty', 'json', 'markdown']) format(report, name)
triage([text, text]); decode(text); explain('60377'); codes(); rules(); schemaFor('report')
let refused = 'read'
try { readFileSync('captures/registration.json') } catch (error) { refused = error.code }
process.stdout.write([report.summary.errors, refused].join())`
    const text = readFileSync(join(app, 'captures/registration.json')).toString('base64')
    const [major = 0] = process.versions.node.split('.').map(Number)
    const permission = major < 23 ? '--experimental-permission' : '--permission'
    const flags = [
      permission,
      '--no-warnings',
      `--allow-fs-read=${join(app, 'node_modules')}/*`,
      `--allow-fs-read=${join(app, 'package.json')}`,
    ]
    expect(node(...flags, '-e', program, text)).toEqual({ status: 0, stdout: '0,ERR_ACCESS_DENIED', stderr: '' })
  })

  it('it prints nothing', () => {
    expect(
      node('-e', "const { lint } = require('passkey-lint'); lint('{'); lint({}); lint(new Uint8Array(9))"),
    ).toEqual({
      status: 0,
      stdout: '',
      stderr: '',
    })
  })
})

const PAGE = readRepo('.github/docs/api.md')
const blocks = (language: string): string[] =>
  [...PAGE.matchAll(/^```([^\n]*)\n(.*?)^```/gms)].flatMap(([, kind, text = '']) => (kind === language ? [text] : []))
const told = (block: string): string => [...block.matchAll(/\/\/ → (.*)/g)].map(([, line]) => `${line}\n`).join('')

describe('the examples of the API page', () => {
  it.each([
    ['ES modules', 'mts', 'mjs'],
    ['CommonJS', 'cts', 'cjs'],
  ])('compile in TypeScript, strict, and say what they say as %s', (_, source, output) => {
    if (source === 'mts') lend('@types/node', 'undici-types')
    const examples = blocks('ts')
    expect(examples.length).toBeGreaterThan(8)
    const names = examples.map((_, at) => `example-${at}`)
    examples.forEach((text, at) => {
      writeFileSync(join(app, `${names[at]}.${source}`), text)
    })
    const files = names.map((name) => `${name}.${source}`)
    const flags = [...STRICT, '--target', 'es2023', '--lib', 'es2023', '--types', 'node', '--module', 'nodenext']
    expect(node(TSC, ...flags, ...files)).toEqual({ status: 0, stdout: '', stderr: '' })
    const ran = names.map((name) => node(`${name}.${output}`))
    expect(ran).toEqual(examples.map((text) => ({ status: 0, stdout: told(text), stderr: '' })))
  })

  it('in a browser compile with its types alone, and say what they say', () => {
    const examples = blocks('ts browser')
    expect(examples).toHaveLength(1)
    const [example = ''] = examples
    writeFileSync(join(app, 'browser.mts'), example)
    const lib = ['--skipLibCheck', 'false', '--target', 'es2023', '--lib', 'es2023,dom', '--types', '']
    const flags = [...STRICT, ...lib, '--module', 'esnext', '--moduleResolution', 'bundler']
    expect(node(TSC, ...flags, 'browser.mts')).toEqual({ status: 0, stdout: '', stderr: '' })
    expect(node('browser.mjs')).toEqual({ status: 0, stdout: told(example), stderr: '' })
  })

  it('with Vitest pass there, and are typed', () => {
    lend('vitest', 'vite')
    const [example = ''] = blocks('ts vitest')
    writeFileSync(join(app, 'example.test.mts'), example)
    const flags = [
      ...STRICT,
      '--skipLibCheck',
      '--target',
      'es2023',
      '--types',
      'node',
      '--module',
      'nodenext',
      '--noEmit',
    ]
    expect(node(TSC, ...flags, 'example.test.mts')).toEqual({ status: 0, stdout: '', stderr: '' })
    const ran = node(resolve('node_modules/vitest/vitest.mjs'), 'run', '--root', app, 'example.test.mts')
    expect(ran.stdout).toMatch(/Tests {2}2 passed/)
    writeFileSync(join(app, 'example.test.mts'), example.replace("'any'", "'platform'"))
    const failed = node(resolve('node_modules/vitest/vitest.mjs'), 'run', '--root', app, 'example.test.mts')
    expect(failed.stderr).toContain('expected a payload that causes twilio/60377')
    expect(failed.status).toBe(1)
  })

  it('show a failure as it is told', () => {
    const program = `const { toLintClean } = require('passkey-lint/matchers')
const payload = require('./captures/registration.json')
const { pass, message } = toLintClean({ ...payload, authenticatorAttachment: 'any' })
console.log(pass ? '' : message())`
    expect(node('-e', program)).toEqual({ status: 0, stdout: blocks('text')[0], stderr: '' })
  })

  it('name every function that there is', () => {
    const { stdout } = node('-e', "console.log(Object.keys(require('passkey-lint')).join())")
    const functions = stdout
      .trim()
      .split(',')
      .filter((name) => name !== 'VERSION')
    expect(functions.length).toBeGreaterThan(9)
    expect(functions.filter((name) => !PAGE.includes(`\`${name}`))).toEqual([])
  })
})
