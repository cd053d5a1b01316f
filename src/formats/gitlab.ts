import type { Severity } from '../model/index.ts'
import { escapeTerminal } from '../text/escape.ts'
import { jsonText } from '../text/json-text.ts'
import type { Format } from './format.ts'
import { fingerprints } from './shared/fingerprints.ts'
import { fromRoot } from './shared/path.ts'
import { toldIn, withFix } from './shared/told.ts'

/** Of GitLab's five: what fails a run is `major`; `critical` and `blocker` are for others to give. */
const SEVERITIES = { error: 'major', warning: 'minor', info: 'info' } as const satisfies Record<Severity, string>

/**
 * GitLab's code quality report (docs.gitlab.com/ci/testing/code_quality): a list of issues, which merge requests compare by
 * fingerprint. Paths are seen from the root of the repository; what has no line stands in the first.
 */
const gitlab: Format = (report, { below }) => {
  const fingerprintOf = fingerprints()
  const issues = toldIn(report).map((told) => {
    const { severity, rule, line = 1, finding } = told
    const path = fromRoot(told.path, below)
    const { content, occurrence } = fingerprintOf(told)
    return {
      description: escapeTerminal(withFix(told)),
      check_name: rule,
      fingerprint: `${content}:${path}:${occurrence}`,
      severity: SEVERITIES[severity],
      location: { path, lines: { begin: line, end: finding?.endLine ?? line } },
    }
  })
  return jsonText(issues)
}

export default gitlab
