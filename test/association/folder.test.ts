import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { walk } from '../../src/input/folder.ts'
import { isRead } from '../../src/input/look.ts'

const root = mkdtempSync(join(tmpdir(), 'site-'))
afterAll(() => rmSync(root, { recursive: true }))

test('a walk comes to what a site serves for everybody, and to nothing else with a dot', () => {
  for (const folder of ['.well-known', '.git', '.cache/.well-known', 'node_modules/x/.well-known'])
    mkdirSync(join(root, folder), { recursive: true })
  const files = ['.well-known/webauthn', '.git/assetlinks.json', '.cache/.well-known/webauthn', '.env', 'a.json']
  for (const file of files) writeFileSync(join(root, file), '{}')
  expect(walk(root).files).toEqual(['.well-known/webauthn', 'a.json'])
})

test.each<[name: string, read: boolean]>([
  ['site/.well-known/apple-app-site-association', true],
  ['site/.well-known/webauthn', true],
  ['site/.well-known/passkey-endpoints', true],
  ['site/webauthn', false],
  ['site/.well-known/change-password', false],
])('%s is read by its name: %s', (name, read) => {
  expect(isRead(name)).toBe(read)
})
