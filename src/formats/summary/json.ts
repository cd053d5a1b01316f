import type { Summary, SummaryRow } from '../../ndjson/summary.ts'
import { jsonEscaped } from '../../text/json-text.ts'
import { VERSION } from '../../version.ts'

/** On one line, so that summaries of many parts may stand in one file. `schemas/summary.schema.json`. */
export function summaryJson({ exitCode, statistics, ...totals }: Summary): string {
  const head = JSON.stringify({
    type: 'summary',
    schemaVersion: 1,
    tool: { name: 'passkey-lint', version: VERSION },
    exitCode,
    ...totals,
  })
  return `${jsonEscaped(`${head.slice(0, -1)},"statistics":[${statistics.map(rowText).join()}]}`)}\n`
}

/** A key is JSON text already: as a number it may have more digits than a double holds. */
function rowText({ example, ...row }: SummaryRow): string {
  const text = JSON.stringify(row)
  return example === undefined ? text : `${text.slice(0, -1)},"example":${example}}`
}
