import { describe, expect, test } from 'vitest'
import type { Incident, Report, ReportPayload } from '../../src/model/index.ts'
import { lint } from '../helpers/lint.ts'
import { FORMS, type Form, HAR, stored } from './forms.ts'
import { GOOD, PLANTED, type Planted } from './planted.ts'

/** Sessions of a real browser in which one thing was planted, in every form in which somebody hands them in. */

async function triage(text: string): Promise<Report & { incident: Incident }> {
  const sources = [{ name: 'ticket', text, how: 'named' as const }]
  const { report } = await lint(sources, { together: true })
  if (!report.incident) throw new Error('no incident')
  return { ...report, incident: report.incident }
}

const payloadsOf = (report: Report): readonly ReportPayload[] => report.inputs.flatMap(({ payloads }) => payloads)
const errorsOf = (report: Report) =>
  payloadsOf(report).flatMap(({ findings }) => findings.filter(({ severity }) => severity === 'error'))

describe.each(GOOD)('%s', (run) => {
  test.each(FORMS)('$name: nothing is wrong', async (form) => {
    const report = await triage(form.of(run))
    expect(report.incident).toMatchObject({ verdict: 'none', causes: [] })
    expect(errorsOf(report)).toEqual([])
    expect(payloadsOf(report).map(({ kind }) => kind)).not.toContain('unknown')
  })
})

describe.each(PLANTED)('$run', (planted) => {
  test.each(FORMS.filter((form) => isVisible(planted, form)))(
    '$name: the first cause is what was planted, and its code',
    async (form) => {
      const { incident } = await triage(form.of(planted.run))
      const [first] = incident.causes
      expect(first?.text).toMatch(planted.says)
      // Auth0's own failure has a conclusion of its own before it.
      expect(incident.causes.find(({ rule }) => rule !== undefined)?.rule).toBe(planted.rule)
      expect(incident.causes.find(({ code }) => code !== undefined)?.code).toBe(planted.code)
    },
  )

  test.each(FORMS.filter((form) => !isVisible(planted, form)))(
    '$name: what is not in it is not claimed',
    async (form) => {
      const report = await triage(form.of(planted.run))
      const codes = form.holds === 'request' ? [] : [planted.code]
      expect(errorsOf(report).flatMap((finding) => finding.codes)).toEqual(codes)
      expect(report.incident.verdict).toBe(form.holds === 'request' ? 'none' : 'incomplete')
    },
  )

  test('HAR: it stands at the step and the place at which it was planted', async () => {
    const report = await triage(HAR.of(planted.run))
    const steps = payloadsOf(report).flatMap(({ name, findings }) =>
      findings.filter(({ rule }) => rule === planted.rule).map(({ pointer }) => ({ name, pointer })),
    )
    expect(steps).toEqual([{ name: expect.stringContaining(`${planted.step} (`), pointer: planted.pointer }])
    // Where the whole session is there, an error elsewhere would be a false alarm.
    const answered = 'twilio-error-explained'
    expect(errorsOf(report).map(({ rule }) => rule)).toEqual([planted.session === 'warning' ? answered : planted.rule])
  })
})

/** What only the session shows is not in one request; its answer has the code alone. */
const isVisible = ({ session }: Planted, form: Form): boolean => session === undefined || form.holds === 'session'

test('the export with sensitive data says the same', async () => {
  const causes = async (name: string) =>
    (await triage(stored(name))).incident.causes.map(({ text, rule, code, pointer }) => ({ text, rule, code, pointer }))
  expect(await causes('twilio-attachment-any.sensitive.har')).toEqual(await causes('twilio-attachment-any.har'))
})

test.each([
  ...[...GOOD, ...PLANTED.map(({ run }) => run)].map((run) => `${run}.har`),
  'twilio-attachment-any.sensitive.har',
  'twilio-attachment-any.curl.sh',
])('%s: no cookie and no token is told', async (name) => {
  const text = stored(name)
  expect(text).toMatch(/fake-(?:bearer|session-cookie)/)
  const report = JSON.stringify(await triage(text))
  expect(report).not.toMatch(/fake-(?:bearer|session-cookie|access-token|id-token)/)
})
