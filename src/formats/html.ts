import { SCRIPT, STYLE } from '../generated/report-assets.ts'
import type { Incident } from '../model/index.ts'
import { textOf, verdictWords } from '../story/verdict.ts'
import { withoutWorkflowCommands } from '../text/escape.ts'
import { html, trustedHtml } from '../text/html.ts'
import { hashSource, headOf } from '../text/page-head.ts'
import type { Format, FormatContext, FullReport } from './format.ts'
import { bodyOf } from './html/body.ts'
import { summaryLine } from './pretty/summary.ts'

/** One page that stands alone: nothing is loaded or sent, and nothing runs but its own script, whatever a payload holds. */
const page: Format = (report, context) => {
  const title = titleOf(report, context)
  // What a runner would obey is broken in what was read; the style and the script have to stay what was hashed.
  const body = withoutWorkflowCommands(bodyOf(report, context))
  return html`<!doctype html>
<html lang="en">
${headOf({ title: `passkey-lint: ${title}`, policy: policy(), style: STYLE, more: NOTHING_ASKED })}
<body>
<header><h1>passkey-lint <span class="dim">report</span></h1></header>
<main>
${trustedHtml(body)}</main>
<footer><p>Made by ${report.tool.name} ${report.tool.version}. This page loads nothing and sends nothing.</p></footer>
<script>${trustedHtml(SCRIPT)}</script>
</body>
</html>
`.toString()
}

export default page

const titleOf = (report: FullReport, context: FormatContext): string =>
  report.incident ? incidentTitle(report.incident) : summaryLine(report, context)

/** A tab has room for some words: the likeliest cause says more than the verdict. */
function incidentTitle(incident: Incident): string {
  const [first] = incident.causes
  return first ? textOf(first) : `${incident.verdict}: ${verdictWords(incident)}`
}

/** No server is asked for an icon, nor told of the page by who follows a link. */
const NOTHING_ASKED = html`<meta name="referrer" content="no-referrer">
<link rel="icon" href="data:,">
`

/** CSP Level 3 §6.7: the one script that is obeyed is the page's own. */
const policy = (): string[] => [
  "default-src 'none'",
  `script-src ${hashSource(SCRIPT)}`,
  'img-src data:',
  "connect-src 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
]
