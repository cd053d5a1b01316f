import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { record } from './recorded/record.mjs'
import { RUNS } from './recorded/runs.mjs'

const STORED = fileURLToPath(new URL('../../fixtures/recorded', import.meta.url))
const FORMS = ['curl.cmd', 'curl.sh', 'fetch.js', 'har', 'ps1']
/** Recorded again: of each provider the run in which nothing is planted, and the one with both exports. */
const AGAIN = ['twilio-good', 'twilio-attachment-any', 'auth0-good', 'auth0-enrolment-good']

interface Har {
  log: { version: string; creator: object; pages: { title: string }[]; entries: Entry[] }
}
interface Entry {
  _resourceType: string
  request: { method: string; url: string; httpVersion: string; postData?: { mimeType: string; text: string } }
  response: { status: number; content: { mimeType: string } }
}

let out = ''
const read = (folder: string, name: string): string => readFileSync(join(folder, name), 'utf8')

beforeAll(async () => {
  out = mkdtempSync(join(tmpdir(), 'passkey-lint-recorded-'))
  await record({ out, runs: RUNS.filter(({ name }) => AGAIN.includes(name)) })
})
afterAll(() => rmSync(out, { recursive: true, force: true }))

test('every run is stored in every form, and nothing else', () => {
  const files = RUNS.flatMap(({ name }) => FORMS.map((form) => `${name}.${form}`))
  expect(readdirSync(STORED).sort()).toEqual(
    [...files, 'README.md', 'expected.json', 'twilio-attachment-any.sensitive.har'].sort(),
  )
})

test.each([...AGAIN, 'twilio-attachment-any.sensitive'])('%s.har is what Chromium exports', (name) => {
  expect(outline(read(STORED, `${name}.har`))).toEqual(outline(read(out, `${name}.har`)))
})

test.each(AGAIN.flatMap((name) => FORMS.filter((form) => form !== 'har').map((form) => `${name}.${form}`)))(
  '%s is what Chromium copies',
  (name) => {
    expect(unfilled(read(STORED, name))).toBe(unfilled(read(out, name)))
  },
)

test('only the export with sensitive data has the cookie and the bearer token in headers', () => {
  const headers = (name: string): string => JSON.stringify(outline(read(out, name)).secrets)
  expect(headers('twilio-attachment-any.har')).toBe('[]')
  expect(headers('twilio-attachment-any.sensitive.har')).toMatch(/set-cookie.*authorization.*cookie/)
})

/** What is the same in every run: what went where, and the members of all that DevTools writes. */
function outline(text: string) {
  const { log }: Har = JSON.parse(text)
  const entries = log.entries.map((entry) => ({
    type: entry._resourceType,
    request: [entry.request.method, entry.request.url, entry.request.httpVersion, entry.request.postData?.mimeType],
    answer: [entry.response.status, entry.response.content.mimeType],
    body: unfilled(entry.request.postData?.text ?? ''),
    members: [entry, entry.request, entry.response, entry.response.content].map((part) => Object.keys(part).sort()),
  }))
  const secrets = [...text.matchAll(/"name": "(cookie|set-cookie|authorization)"/g)].map(([, name]) => name)
  return { creator: log.creator, pages: log.pages.map(({ title }) => title), entries, secrets }
}

/** Without what the authenticator makes, all longer than a SID, and the browser's version and GREASE. */
function unfilled(text: string): string {
  return text.replace(/[\w-]{38,}|sec-ch-ua\W[^\n]*|Chrome\/[\d.]+/g, '…')
}
