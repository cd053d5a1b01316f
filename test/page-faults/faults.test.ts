import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { broken, type Ceremony, FAULTS, type Fault, type Story, textOf } from '../../src/page/capture/faults.ts'
import { stepFor } from '../../src/page/capture/steps.ts'
import { lintText, type ReportPayload, type Target } from '../helpers/lint.ts'
import { CODES, NOT_PLANTED, WARNINGS } from './expected.ts'

const CAPTURED = new URL('../../fixtures/captured/', import.meta.url)
const SCENARIOS = readdirSync(CAPTURED).flatMap((name) => /^(.*)\.registration\.json$/.exec(name)?.[1] ?? [])
const part = (scenario: string, name: string) =>
  JSON.parse(readFileSync(new URL(`${scenario}.${name}.json`, CAPTURED), 'utf8'))
const STORIES: readonly (readonly [string, Story])[] = SCENARIOS.map((scenario) => [
  scenario,
  {
    creationOptions: part(scenario, 'creation-options'),
    registration: part(scenario, 'registration'),
    requestOptions: part(scenario, 'request-options'),
    authentication: part(scenario, 'authentication'),
  },
])

const payloadsOf = async (text: string, options: object): Promise<readonly ReportPayload[]> =>
  (await lintText(text, options)).inputs.flatMap((input) => input.payloads)

/** Warnings and errors, as `error base64-padding twilio/60376`. */
const graveOf = (payloads: readonly ReportPayload[]): string[] =>
  payloads
    .flatMap((payload) => payload.findings)
    .filter(({ severity }) => severity !== 'info')
    .map(({ severity, rule, codes }) => [severity, rule, ...codes.slice(0, 1)].join(' '))

const EACH = FAULTS.flatMap((fault) => fault.ceremonies.map((ceremony) => [fault.id, ceremony, fault] as const))
const keyOf = (fault: Fault, ceremony: Ceremony) => `${fault.id} ${ceremony}` as const
const severityOf = ({ id }: Fault) => (WARNINGS.includes(id) ? 'warning' : 'error')

test.each(STORIES)('%s is sound before anything is planted', async (_, story) => {
  expect(graveOf(await payloadsOf(textOf(story), { target: 'twilio' }))).toEqual([])
})

describe.each(EACH)('%s in a %s', (_, ceremony, fault) => {
  // The standard has no steps that could be mistaken.
  const targets: Target[] = fault.sentToOtherStep ? ['twilio'] : ['twilio', 'webauthn']
  test.each(targets)('is one finding, by its rule and its code, for %s', async (target) => {
    const code = target === 'twilio' ? CODES[keyOf(fault, ceremony)] : undefined
    const missing: string[] = []
    for (const [scenario, story] of STORIES) {
      const made = broken(fault, story, ceremony)
      if (!made) {
        missing.push(scenario)
        continue
      }
      const { text, step } = made
      const endpoint = step && stepFor(target, step)
      const payloads = await payloadsOf(text, { target, ...(endpoint && { as: { endpoint } }) })
      const expected = [severityOf(fault), fault.rule, ...(code ? [code] : [])].join(' ')
      const isAbsent = fault.id === 'attachment-missing' && target === 'webauthn'
      // What this release of Node cannot verify is said, and is no finding.
      const isUnverified = payloads.some(({ notChecked }) => notChecked.some(({ rule }) => rule === fault.rule))
      expect(graveOf(payloads), scenario).toEqual(isAbsent || isUnverified ? [] : [expected])
      if (isUnverified) expect(scenario).toBe('ml-dsa-44-none')
    }
    expect(missing).toEqual(NOT_PLANTED[keyOf(fault, ceremony)] ?? [])
  })
})

test('a fault leaves the story as it was, and each has its own name', () => {
  const [[, story] = ['', {}]] = STORIES
  const before = textOf(story)
  for (const [, ceremony, fault] of EACH) broken(fault, story, ceremony)
  expect(textOf(story)).toBe(before)
  expect(new Set(FAULTS.map(({ id }) => id)).size).toBe(FAULTS.length)
  expect(new Set(FAULTS.map(({ title }) => title)).size).toBe(FAULTS.length)
})

test('no code is expected of a fault that is not there', () => {
  const keys = EACH.map(([, ceremony, fault]) => keyOf(fault, ceremony))
  expect(keys).toEqual(expect.arrayContaining([...Object.keys(CODES), ...Object.keys(NOT_PLANTED)]))
  expect(FAULTS.map(({ id }) => id)).toEqual(expect.arrayContaining([...WARNINGS]))
})
