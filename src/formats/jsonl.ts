import { jsonLine } from '../text/json-text.ts'
import type { Format } from './format.ts'

/**
 * The report as one JSON object a line, for jq, log pipelines and what reads while it is written: `run` first, then each
 * input as `unreadable` or as its payloads with their findings behind them, `summary` last. `schemas/report-line.schema.json`.
 */
const jsonl: Format = ({
  schemaVersion,
  tool,
  summary,
  asOf,
  inputs,
  skipped = [],
  incident,
  expectation,
  ...rest
}) => {
  const lines: object[] = [{ type: 'run', schemaVersion, tool, ...(asOf === undefined ? {} : { asOf }) }]
  for (const { path, unreadable, payloads } of inputs) {
    if (unreadable !== undefined) lines.push({ type: 'unreadable', path, unreadable })
    for (const { findings, ...payload } of payloads) {
      const { pointer, kind, endpoint } = payload
      lines.push({ type: 'payload', path, ...payload })
      for (const finding of findings)
        lines.push({ type: 'finding', path, payload: pointer, kind, endpoint, ...finding })
    }
  }
  for (const one of skipped) lines.push({ type: 'skipped', ...one })
  if (expectation) lines.push({ type: 'expectation', ...expectation })
  if (incident) lines.push({ type: 'incident', ...incident })
  lines.push({ type: 'summary', ...summary, ...rest })
  return lines.map(jsonLine).join('')
}

export default jsonl
