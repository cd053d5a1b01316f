import { type XmlElement, xmlText } from '../../text/xml.ts'
import { textOf } from './table.ts'
import { countOf, type Item, type Tested, type TestReport } from './tested.ts'

/** JUnit's report, as CI servers read it: a test for each input, and one for each reason why the run was not done as asked. */
export function testJunit({ tested, problems }: TestReport): string {
  const counts = {
    '@tests': tested.length + problems.length,
    '@failures': countOf(tested, 'unmet'),
    '@errors': countOf(tested, 'unknown') + countOf(tested, 'unread') + problems.length,
  }
  const testcase = [...tested.map(testOf), ...problems.map(problemOf)]
  return xmlText({ testsuites: { ...counts, testsuite: { '@name': 'passkey-lint test', ...counts, testcase } } })
}

function testOf({ path, outcome, expected, found, because }: Tested): XmlElement {
  const test = { '@classname': 'passkey-lint test', '@name': path }
  if (outcome === 'met') return test
  if (outcome === 'unmet') {
    const message = `expected ${namesOf(expected)}, found ${namesOf(found)}`
    return { ...test, failure: { '@type': 'expectation', '@message': message, '#text': message } }
  }
  return { ...test, error: { '@type': outcome, '@message': because ?? 'what is expected cannot be told' } }
}

const problemOf = (problem: string): XmlElement => ({
  '@classname': 'passkey-lint test',
  '@name': problem,
  error: { '@type': 'problem', '@message': problem },
})

/** In one line: all that was expected, or found. */
export const namesOf = (items: readonly Item[]): string => items.map(textOf).join(', ') || 'no error'
