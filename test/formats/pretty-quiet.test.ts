import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { cli } from '../cli/run.ts'
import { folder } from '../helpers/folder.ts'

const read = (path: string): string => readFileSync(new URL(`../../fixtures/${path}`, import.meta.url), 'utf8')
const cwd = folder({
  'bad.json': read('captured/mistakes/json-stringify-members.json'),
  'good.json': read('captured/twilio-platform.registration.json'),
  'notes.json': '{"a":1}',
})

test('--quiet is one line for each input that fails, with place, code, rule and how many more', async () => {
  const { code, out } = await cli(['bad.json', 'good.json', 'gone.json', '--quiet'], { cwd })
  expect(out.split('\n')).toEqual([
    'bad.json:1:1: error 60377 authenticator-attachment-absent: expected "platform" or "cross-platform", received nothing (and 1 more)',
    'gone.json: not read: no such file',
    '',
  ])
  expect(code).toBe(2)
})

test('--quiet says nothing where nothing fails', async () => {
  expect(await cli(['good.json', '--quiet'], { cwd })).toEqual({ code: 0, out: '', err: '' })
})

test('--quiet shows what --fail-on makes a failure of', async () => {
  const info = await cli(['.', '--quiet', '--fail-on', 'info'], { cwd })
  expect(info.out).toContain('notes.json:1:1: info no-payload-in-found-file: ')
  expect((await cli(['.', '--quiet'], { cwd })).out).not.toContain('notes.json')
})

test('--quiet with --expect tells what is not as expected, and not the errors that are', async () => {
  expect((await cli(['bad.json', '--quiet', '--expect', '60377,60378'], { cwd })).out).toBe('')
  expect((await cli(['bad.json', '--quiet', '--expect', '60377'], { cwd })).out).toBe(
    'not as expected (60377):\n  bad.json  found the error twilio/60378 (response-empty), which was not expected\n',
  )
})

test('--quiet of an incident is the diagnosis alone', async () => {
  const { out } = await cli(['triage', 'bad.json', '--quiet'], { cwd })
  expect(out).toMatch(/^Incident/)
  expect(out).not.toContain('┌')
})
