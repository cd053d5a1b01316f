import { readFileSync } from 'node:fs'
import { runInNewContext } from 'node:vm'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { explain, format, lint, triage, UsageError } from '../../src/browser.ts'
import * as library from '../helpers/library.ts'
import { readRepo } from '../helpers/repo.ts'

const SOUND = 'fixtures/captured/es256-none.registration.json'
const SIGN_IN = 'fixtures/captured/es256-none.authentication.json'
const HEX = 'fixtures/captured/mistakes/hex.json'

test('values, texts, bytes, packed bytes and files are judged as in Node', async () => {
  const text = readRepo(HEX)
  for (const input of [JSON.parse(text) as unknown, text, Buffer.from(text), gzipSync(text)])
    expect(await lint(input)).toEqual(library.lint(input))
  const file = new File([text], 'hex.json')
  expect(await lint(file)).toEqual(library.lint(text, { name: 'hex.json' }))
  expect(await lint(file, { name: 'other.json' })).toEqual(library.lint(text, { name: 'other.json' }))
  expect(await lint(new Blob([text]))).toEqual(library.lint(text))
})

test('a sign-in is verified with its registration', async () => {
  const options = { registration: readRepo(SOUND) }
  const report = await lint(readRepo(SIGN_IN), options)
  expect(report.inputs[0]?.payloads[0]?.facts.signature).toBe('valid')
  expect(report).toEqual(library.lint(readRepo(SIGN_IN), options))
})

test('files are one incident', async () => {
  const files = [SOUND, SIGN_IN].map((path) => new File([readRepo(path)], path))
  const named = [SOUND, SIGN_IN].map((name) => ({ name, content: readRepo(name) }))
  const report = await triage(files, { now: '2026-01-01T00:00:00Z' })
  expect(report).toEqual(library.triage(named, { now: '2026-01-01T00:00:00Z' }))
})

test('what cannot be obeyed rejects', async () => {
  await expect(lint('{}', { target: 'nobody' as never })).rejects.toThrow(UsageError)
  await expect(triage('{}' as never)).rejects.toThrow(/expected a list/)
})

test('a report is laid out with the lines that it is about', async () => {
  const report = await lint(readRepo(HEX))
  expect(format(report, 'pretty')).toBe(library.format(library.lint(readRepo(HEX)), 'pretty'))
  expect(explain('60377')).toEqual(library.explain('60377'))
})

test('the built file needs nothing but what browsers have', async () => {
  const [script = '', exported = ''] = readFileSync('dist/browser.js', 'utf8').split('//# exports\n')
  expect(exported).toMatch(
    /^export const \{ UsageError, VERSION, codes, decode, explain, format, lint, rules, triage \} =/,
  )
  // Nothing of Node is there: no process, no Buffer, no require.
  const scope = { TextDecoder, TextEncoder, crypto: globalThis.crypto, URL, text: readRepo(HEX) }
  const report = await (runInNewContext(`${script}\npasskeyLint.lint(text)`, scope) as Promise<library.Report>)
  // Of another realm.
  expect(JSON.parse(JSON.stringify(report))).toEqual(library.lint(readRepo(HEX)))
})
