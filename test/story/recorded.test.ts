import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Incident } from '../../src/model/index.ts'
import { lint } from '../helpers/lint.ts'

async function incidentOf(name: string): Promise<Incident> {
  const text = readFileSync(new URL(`../../fixtures/recorded/${name}.har`, import.meta.url), 'utf8')
  const { report } = await lint([{ name: `${name}.har`, text, how: 'named' }], { together: true })
  if (!report.incident) throw new Error('no incident')
  return report.incident
}

describe('a good session, as Chromium exports it', () => {
  test.each(['twilio-good', 'auth0-good', 'auth0-enrolment-good'])(
    '%s: nothing is wrong, and nothing is asked for',
    async (name) => {
      const { verdict, causes, timeline = [], questions = [], checked } = await incidentOf(name)
      expect({ verdict, causes, questions }).toEqual({ verdict: 'none', causes: [], questions: [] })
      expect(timeline.filter(({ breaks }) => breaks)).toEqual([])
      expect(checked).not.toEqual([])
    },
  )
})

describe('of a broken one the first cause has the code and the step of what was planted', () => {
  test.each([
    ['twilio-attachment-any', 'twilio/60377', 'authenticator-attachment-is-any', '#4'],
    ['twilio-attachment-any.sensitive', 'twilio/60377', 'authenticator-attachment-is-any', '#4'],
    ['twilio-raw-id-base64', 'twilio/60376', 'base64-standard-alphabet', '#4'],
    ['twilio-client-data-encoded-twice', 'twilio/60380', 'base64-encoded-twice', '#4'],
    ['twilio-flat', 'twilio/60378', 'credential-is-flat', '#4'],
    ['twilio-wrapped', 'twilio/60378', 'credential-is-wrapped', '#4'],
    ['twilio-no-content-type', 'twilio/60380', 'credential-content-type', '#4'],
    ['twilio-wrong-step', 'twilio/60386', 'wrong-ceremony-for-endpoint', '#6'],
    ['twilio-signature-dropped', 'twilio/60381', 'signature-absent', '#6'],
    ['auth0-response-as-text', 'auth0/invalid_request', 'token-request-authn-response-not-object', '#5'],
    [
      'auth0-enrolment-user-name-missing',
      'auth0/passkey-enrollment-user-name-missing',
      'browser-error-user-name-missing',
      '#3',
    ],
  ])('%s: %s', async (name, code, rule, step) => {
    const { causes, timeline = [] } = await incidentOf(name)
    const [first] = causes
    expect([first?.code, first?.rule, first?.name?.split(' ')[0]]).toEqual([code, rule, step])
    expect(causes.filter(({ grade }) => grade !== 'hint')).toHaveLength(1)
    for (const { name: at } of timeline.filter(({ breaks }) => breaks)) expect(at.split(' ')[0]).toBe(step)
  })
})
