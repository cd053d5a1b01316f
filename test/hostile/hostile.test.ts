import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { cli, cliJson } from '../cli/run.ts'
import { filesOf } from '../fixtures/folders.ts'
import { OBEYED } from '../helpers/obeyed.ts'
import { HOSTILE } from './inputs.ts'

const FOLDER = new URL('../../fixtures/hostile/', import.meta.url)
const FILES = filesOf('hostile').map((name) => [name, () => readFileSync(new URL(name, FOLDER), 'utf8')] as const)
const ALL = [...FILES, ...Object.entries(HOSTILE)]
/** C0 but for the line feed, DEL, C1, bidi controls and lone surrogates: none may reach a terminal. */
const RAW = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]|\p{Surrogate}/u
/** Characters of a report on one payload, however large that is. */
const BOUND = 200_000

const LARGE = 1_000_000

const FLAGS = [[], ['--show-values', '--verbose'], ['--target', 'webauthn', '--verbose']]

/** What is odd in them is no error of a receiver. */
const WITHOUT_ERROR = new Set(['recovered-totp-factor.txt', 'totp-configuration-of-objects.json'])

describe.each(ALL)('%s', (name, text) => {
  const stdin = text()

  test('ends in findings', async () => {
    const { code, err, report } = await cliJson(['-'], { stdin })
    expect({ code, err }).toEqual({ code: WITHOUT_ERROR.has(name) ? 0 : 1, err: '' })
    const findings = report.inputs.flatMap((input) => input.payloads.flatMap((payload) => payload.findings))
    expect(findings.length).toBeGreaterThan(0)
  })

  test('leaves the terminal alone, and is told in a few lines', async () => {
    // One run is enough for what is large: the flags change words, not sizes.
    for (const flags of stdin.length > LARGE ? FLAGS.slice(0, 1) : FLAGS) {
      const { out, err } = await cli(['-', '--format', 'pretty', ...flags], { stdin, env: { GITHUB_ACTIONS: 'true' } })
      expect(err).toBe('')
      expect(RAW.exec(out)?.[0]).toBeUndefined()
      expect(OBEYED.exec(out)?.[0]).toBeUndefined()
      expect(out.length).toBeLessThan(BOUND)
    }
  })

  test('as an incident, and layer by layer', async () => {
    const incident = await cli(['triage', '-'], { stdin })
    const layers = await cli(['decode', '-'], { stdin })
    for (const { code, out } of [incident, layers]) {
      expect(code).toBeLessThan(2)
      expect(RAW.exec(out)?.[0]).toBeUndefined()
      expect(out.length).toBeLessThan(10 * BOUND)
    }
  })
})

test('nothing was written to a prototype', () => {
  expect(Object.keys(Object.getPrototypeOf({}))).toEqual([])
  expect('polluted' in {}).toBe(false)
})
