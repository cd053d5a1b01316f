import { execFileSync, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { needing } from './terminal.ts'

const PAGE = 'dist/man/passkey-lint.1'
const { skipped, note } = needing(['mandoc'])

test.skipIf(skipped)(`mandoc has nothing to say against the manual${note}`, () => {
  const { status, stdout, stderr } = spawnSync('mandoc', ['-Tlint', '-Wwarning', PAGE], { encoding: 'utf8' })
  expect([status, stdout, stderr]).toEqual([0, '', ''])
})

test.skipIf(skipped)(`it reads as it should${note}`, () => {
  const page = execFileSync('mandoc', ['-Tascii', '-Owidth=100', PAGE], { encoding: 'utf8' }).replaceAll(/.\x08/g, '')
  expect(page).toMatch(/^NAME\n {7}passkey-lint - lint captured passkey payloads/m)
  expect(page).toMatch(/^ {7}--fail-on <severity>\n {14}exit with 1 from this severity on/m)
  expect(page).toMatch(/^ {7}\$ passkey-lint explain 60377/m)
})

test('it is where npm puts it beside other manuals', () => {
  const { man } = JSON.parse(readFileSync('package.json', 'utf8')) as { man: string }
  expect(man).toBe(`./${PAGE}`)
  const packed = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], { encoding: 'utf8' })
  expect(packed).toContain(PAGE)
})
