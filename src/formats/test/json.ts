import { jsonText } from '../../text/json-text.ts'
import { VERSION } from '../../version.ts'
import { countOf, type TestReport } from './tested.ts'

/** `test --format json`, described by schemas/test-report.schema.json. */
export const testJson = ({ tested, problems }: TestReport): string =>
  jsonText({
    schemaVersion: 1,
    tool: { name: 'passkey-lint', version: VERSION },
    summary: {
      inputs: tested.length,
      met: countOf(tested, 'met'),
      unmet: countOf(tested, 'unmet'),
      unknown: countOf(tested, 'unknown'),
      unread: countOf(tested, 'unread'),
    },
    inputs: tested,
    problems,
  })
