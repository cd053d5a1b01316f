import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { cli, cliJson } from '../cli/run.ts'
import { folder } from '../helpers/folder.ts'

const read = (name: string): string =>
  readFileSync(new URL(`../../fixtures/captured/mistakes/${name}.json`, import.meta.url), 'utf8')
const cwd = folder({
  'a.json': read('hex'),
  'b.json': read('hex'),
  'c.json': `[${read('hex')},${read('json-stringify-members')}]`,
})

test('--statistics is a table in place of the findings, the commonest first', async () => {
  const { out, code } = await cli(['.', '--statistics'], { cwd })
  expect(out).toBe(`\
count  inputs  severity  code   rule
    3       3  error     60380  bytes-are-hex
    1       1  error     60377  authenticator-attachment-absent
    1       1  error     60378  response-empty

5 errors in 4 payloads
`)
  expect(code).toBe(1)
})

test('--statistics adds the same to the JSON report, which has no such member without it', async () => {
  const { report } = await cliJson(['.', '--statistics'], { cwd })
  expect(report.statistics).toEqual([
    { count: 3, inputs: 3, severity: 'error', code: 'twilio/60380', rule: 'bytes-are-hex' },
    { count: 1, inputs: 1, severity: 'error', code: 'twilio/60377', rule: 'authenticator-attachment-absent' },
    { count: 1, inputs: 1, severity: 'error', code: 'twilio/60378', rule: 'response-empty' },
  ])
  expect((await cliJson(['.'], { cwd })).report).not.toHaveProperty('statistics')
})

test('--statistics of what is sound says so', async () => {
  const { out } = await cli(['--statistics'], { stdin: read('../twilio-platform.registration') })
  expect(out).toBe('nothing was found\n\nno findings in 1 payload\n')
})
