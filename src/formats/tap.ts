import { stringify } from 'yaml'
import { verdictWords } from '../story/verdict.ts'
import { escapeTerminal } from '../text/escape.ts'
import type { Format, FullReport } from './format.ts'
import { type Test, testsIn } from './shared/tests.ts'
import type { Told } from './shared/told.ts'

/** TAP 14 (testanything.org/tap-version-14-specification.html): the tests that `junit` counts, with what is known of each as YAML. */
const tap: Format = (report, context) => {
  const tests = testsIn(report, context)
  const plan = tests.length === 0 ? '1..0 # SKIP nothing was read' : `1..${tests.length}`
  return [
    'TAP version 14',
    plan,
    ...incidentLines(report),
    ...tests.flatMap((test, index) => [pointOf(test, index + 1), ...(test.told ? diagnosisOf(test.told) : [])]),
  ]
    .map((line) => `${line}\n`)
    .join('')
}

export default tap

/** `#` would begin a directive; what is not on one line would be another line. */
const described = (text: string): string => escapeTerminal(text).replace(/[\\#]/g, '\\$&')

function pointOf({ path, name, state, because }: Test, number: number): string {
  const passed = state === 'passed' || state === 'skipped'
  // Some readers take a brace at the end for the beginning of a group.
  const point = `${passed ? 'ok' : 'not ok'} ${number} - ${described(`${path} (${name})`)}`
  return because === undefined ? point : `${point} # SKIP ${described(because)}`
}

function diagnosisOf({ path, severity, rule, message, line, column, finding }: Told): string[] {
  const { codes, cause, fix, docs } = finding ?? {}
  const at = line === undefined ? { file: path } : { file: path, line, column }
  const diagnosis = { severity, rule, codes, message, at, cause, fix, docs }
  const text = stringify(spelled(diagnosis), { lineWidth: 0, blockQuote: false })
  return [
    '  ---',
    ...text
      .trimEnd()
      .split('\n')
      .map((line) => `  ${line}`),
    '  ...',
  ]
}

/** Every text in it with nothing invisible; what is absent or an empty list is left out. */
const spelled = (members: Readonly<Record<string, unknown>>): object =>
  JSON.parse(
    JSON.stringify(members, (_, value: unknown) => {
      if (typeof value === 'string') return escapeTerminal(value)
      return Array.isArray(value) && value.length === 0 ? undefined : value
    }),
  )

/** What all inputs say together, as remarks. */
function incidentLines({ incident }: FullReport): string[] {
  if (!incident) return []
  const causes = incident.causes.map(({ text, grade }) => `cause, ${grade}: ${text}`)
  return [`verdict: ${verdictWords(incident)}`, ...causes].map((text) => `# ${escapeTerminal(text)}`)
}
