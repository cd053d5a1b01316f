import { jsonText } from '../text/json-text.ts'
import type { Format, FullReport } from './format.ts'
import { locationOf, messageText } from './sarif/place.ts'
import { resultOf } from './sarif/result.ts'
import { ruleOf } from './sarif/rule.ts'
import { fingerprints } from './shared/fingerprints.ts'
import { NOT_READ, toldIn } from './shared/told.ts'

/**
 * SARIF 2.1.0 (OASIS) for GitHub code scanning, Azure DevOps and editors. Findings are results; an input that was not read
 * is an error of the run, which did not succeed then.
 */
const sarif: Format = (report, context) => {
  const { tool, summary, incident, asOf } = report
  const all = toldIn(report)
  const told = all.filter(({ rule }) => rule !== NOT_READ)
  const ids = [...new Set(told.map(({ rule }) => rule))].sort()
  const indexes = new Map(ids.map((id, index) => [id, index]))
  const fingerprintOf = fingerprints()
  const run = {
    tool: {
      driver: {
        name: tool.name,
        version: tool.version,
        semanticVersion: tool.version,
        rules: ids.map((id) => ruleOf(id, context)),
      },
    },
    columnKind: 'utf16CodeUnits',
    originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The root of the repository.' } } },
    invocations: [
      {
        executionSuccessful: all.length === told.length,
        toolExecutionNotifications: notifications(report, context.below),
      },
    ],
    results: told.map((one) => resultOf(one, { below: context.below, indexes, fingerprint: fingerprintOf(one) })),
    properties: {
      summary,
      ...(asOf === undefined ? {} : { asOf }),
      ...(incident ? { incident } : {}),
    },
  }
  return jsonText({
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [run],
  })
}

export default sarif

const notifications = ({ inputs, skipped = [] }: FullReport, below: string): object[] => [
  ...inputs.flatMap(({ path, unreadable }) =>
    unreadable === undefined ? [] : [notification('error', path, `not read: ${unreadable}`, below)],
  ),
  ...skipped.map(({ path, because }) => notification('note', path, `skipped: ${because}`, below)),
]

const notification = (level: 'error' | 'note', path: string, text: string, below: string): object => ({
  level,
  message: { text: messageText(text) },
  locations: [locationOf({ path }, below)],
})
