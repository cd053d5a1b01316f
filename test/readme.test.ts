import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { withErrorTable } from '../src/build/readme-table.ts'
import { VERSION } from '../src/version.ts'
import { cli } from './cli/run.ts'
import { DOCUMENTED_ERRORS } from './helpers/errors.ts'

const read = (path: string): string => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8')
const readme = read('README.md')

describe('README', () => {
  test('its table of errors is the one that the documented errors make (npm run docs)', () => {
    expect(withErrorTable(readme)).toBe(readme)
  })

  test('the table names every documented error', () => {
    for (const error of DOCUMENTED_ERRORS) expect(readme).toContain(`[${error.code}]`)
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
    expect(JSON.parse(read('package.json')).version).toBe(VERSION)
  })
})
