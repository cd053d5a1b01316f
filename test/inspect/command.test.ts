import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { cli } from '../cli/run.ts'
import { ATTESTATION } from './helpers.ts'

const folder = mkdtempSync(join(tmpdir(), 'passkey-lint-decode-'))
afterAll(() => rmSync(folder, { recursive: true }))

const decode = (args: string[], input = '') => cli(['decode', ...args], { stdin: input, columns: 80 })

test('0 when all was decoded: from a file, from standard input', async () => {
  const fromFile = await decode(['fixtures/captured/es256-direct.registration.json'])
  expect([fromFile.code, fromFile.err]).toEqual([0, ''])
  expect(fromFile.out).toContain('taken for payload: registration')
  expect((await decode([], ATTESTATION)).code).toBe(0)
  expect((await decode(['-'], ATTESTATION)).code).toBe(0)
})

test('1 when it stopped, or knows nothing of it', async () => {
  const cut = await decode([], ATTESTATION.slice(0, 500))
  expect(cut.code).toBe(1)
  expect(cut.out).toMatch(/stopped {2}at byte \d+: .*cbor-truncated/)
  expect((await decode([], 'hello world!')).code).toBe(1)
})

test.each([
  [['no-such-file.json'], 'no such file'],
  [['fixtures'], 'is a folder'],
  [['--format', 'yaml'], 'Allowed: pretty, json'],
  [['--aaguids', 'package.json'], 'a JSON object without an AAGUID'],
  [['--aaguids', 'no-such-list.json'], 'no such file'],
])('2 for %j', async (args, message) => {
  const { code, out, err } = await decode(args, ATTESTATION)
  expect([code, out]).toEqual([2, ''])
  expect(err).toContain(message)
})

test('--format json, --aaguids: the names are taken, and what was not verified is said', async () => {
  const list = join(folder, 'list.json')
  writeFileSync(list, JSON.stringify({ '01020304-0506-0708-0102-030405060708': { name: 'My key' } }))
  const { code, out, err } = await decode(['--format', 'json', '--aaguids', list], ATTESTATION)
  expect([code, err]).toEqual([0, 'passkey-lint: names of authenticators are from a list of AAGUIDs\n'])
  expect(JSON.parse(out)).toMatchObject({ schemaVersion: 1, took: 'attestationObject' })
  expect(out).toContain('My key')
})
