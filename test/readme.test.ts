import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { ISSUES } from '../src/bug.ts'
import { errorsPage } from '../src/build/errors-page.ts'
import { withReceivers } from '../src/build/receivers.ts'
import { allRules } from '../src/rules/index.ts'
import { VERSION } from '../src/version.ts'
import { cli } from './cli/run.ts'
import { DOCUMENTED_ERRORS } from './helpers/errors.ts'

const read = (path: string): string => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8')
const readme = read('README.md')

describe('README', () => {
  test('leads to the list of errors and rules', () => {
    expect(readme).toContain('](.github/docs/errors.md)')
  })

  test('its receivers are those that are known (npm run docs)', () => {
    expect(readme).toBe(withReceivers(readme))
  })

  test('its first command lints a fixture that is there', () => {
    const path = /npx passkey-lint (fixtures\/\S+)/.exec(readme)?.[1] ?? ''
    expect(JSON.parse(read(path)).authenticatorAttachment).toBe('any')
  })

  test('the output that it shows is what that command prints', async () => {
    const path = /npx passkey-lint (fixtures\/\S+)/.exec(readme)?.[1] ?? ''
    expect(readme).toContain(`\`\`\`\n${(await cli([path])).out}\`\`\`\n`)
  })

  test('the program tells the version of the package', () => {
    const { version, repository } = JSON.parse(read('package.json'))
    expect(version).toBe(VERSION)
    expect(repository.url).toBe(`git+${ISSUES.replace(/\/issues$/, '')}.git`)
  })
})

describe('the list of errors and rules', () => {
  const list = read('.github/docs/errors.md')

  test('is the one that they make (npm run docs)', () => {
    expect(list).toBe(errorsPage())
  })

  test('leads from every documented error to the page of its provider, and names every rule', () => {
    for (const { code, docs } of DOCUMENTED_ERRORS) expect(list).toContain(`| [\`${code}\`](${docs[0]}) |`)
    for (const { id } of allRules()) expect(list).toContain(`| \`${id}\` |`)
  })
})
