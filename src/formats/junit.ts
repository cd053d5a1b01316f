import { verdictWords } from '../story/verdict.ts'
import { escapeTerminal } from '../text/escape.ts'
import { type XmlElement, xmlText } from '../text/xml.ts'
import type { Format, FullReport } from './format.ts'
import { shortCode } from './pretty/summary.ts'
import { linesOf, type Test, testsIn } from './shared/tests.ts'
import { byPath } from './shared/told.ts'

/**
 * JUnit's report as Jenkins, GitLab and most others read it: a suite for each input, a test for each finding. Without times:
 * the same inputs give the same report.
 */
const junit: Format = (report, context) => {
  const tests = testsIn(report, context)
  const testsuite = [
    ...incidentSuite(report),
    ...[...byPath(tests)].map(([path, all]) => ({ '@name': path, ...countsOf(all), testcase: all.map(testOf) })),
  ]
  const { '@skipped': _, ...counts } = countsOf(tests)
  return xmlText({ testsuites: { '@name': 'passkey-lint', ...counts, testsuite } })
}

export default junit

function countsOf(tests: readonly Test[]) {
  const count = (state: Test['state']): number => tests.filter((test) => test.state === state).length
  return {
    '@tests': tests.length,
    '@failures': count('failed'),
    '@errors': count('broken'),
    '@skipped': count('skipped'),
  }
}

const testOf = ({ path, name, state, told, because }: Test): XmlElement => {
  const test = { '@classname': path, '@name': name }
  if (because !== undefined) return { ...test, skipped: { '@message': because } }
  if (!told) return test
  const { severity, code, message } = told
  const text = linesOf(told).map(escapeTerminal).join('\n')
  if (state === 'passed') return { ...test, 'system-out': `${severity}: ${text}` }
  const wrong = {
    '@type': code ?? told.rule,
    '@message': code === undefined ? message : `${shortCode(code)}: ${message}`,
    '#text': text,
  }
  return { ...test, [state === 'broken' ? 'error' : 'failure']: wrong }
}

/** What all inputs say together is no test. */
function incidentSuite({ incident }: FullReport): XmlElement[] {
  if (!incident) return []
  const causes = incident.causes.map(({ text, grade }) => ({ '@name': `cause, ${grade}`, '@value': text }))
  const property = [{ '@name': 'verdict', '@value': verdictWords(incident) }, ...causes]
  return [{ '@name': 'incident', ...countsOf([]), properties: { property } }]
}
