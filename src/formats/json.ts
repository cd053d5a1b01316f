import { jsonText } from '../text/json-text.ts'
import type { Format } from './format.ts'

/** The report of version 1, `schemas/report.schema.json`. */
const json: Format = (report) => {
  const { schemaVersion, tool, summary, inputs, ...run } = report
  return jsonText({ schemaVersion, tool, summary, ...run, inputs })
}

export default json
