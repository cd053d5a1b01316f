import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { idOf } from '../../src/explain/explanation.ts'
import { GROUP_IDS } from '../../src/explain/group.ts'
import { recognise } from '../../src/explain/recognise.ts'
import { CATALOGUE } from './run.ts'

/** Where the installed SimpleWebAuthn has its files; it is a second opinion of `test/peers` as well. */
const FOLDER = dirname(fileURLToPath(import.meta.resolve('@simplewebauthn/server')))
const MESSAGE = /new \w*Error\(\s*(['"`])([\s\S]*?)\1/g

/** What a caller may do wrong, and what is worded by another error: no payload causes them. */
const OF_OTHERS = /^(?:Must |TODO|String values for|ClientDataJSON$|abc \()/

function messages(): string[] {
  const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.js'))
  const found = files.flatMap((path) =>
    [...readFileSync(join(FOLDER, path), 'utf8').matchAll(MESSAGE)].map(([, , text = '']) =>
      text.replaceAll(/\$\{[^}]*\}/g, 'abc'),
    ),
  )
  return [...new Set(found)].filter((text) => !OF_OTHERS.test(text))
}

const groupOf = (text: string): string | undefined => recognise(text, CATALOGUE).found.map(idOf)[0]

test('nine of ten messages of the installed SimpleWebAuthn lead to a group', () => {
  const all = messages()
  expect(all.length).toBeGreaterThan(100)
  const unknown = all.filter((text) => !GROUP_IDS.some((id) => id === groupOf(text)))
  expect(unknown.length, unknown.join('\n')).toBeLessThan(all.length / 10)
})

test('those of the attestation formats lead to attestation, or to the key that the statement is about', () => {
  const statements = messages().filter((text) =>
    / \((?:TPM|Android Key|SafetyNet|Apple|FIDOU2F|Packed)[^)]*\)$/.test(text),
  )
  expect(statements.length).toBeGreaterThan(40)
  const astray = statements.filter((text) => !['attestation', 'algorithm'].includes(groupOf(text) ?? ''))
  expect(astray.length, astray.join('\n')).toBeLessThan(statements.length / 10)
})
