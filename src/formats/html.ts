import { SCRIPT, STYLE } from '../generated/report-assets.ts'
import type { Incident } from '../model/index.ts'
import { textOf, verdictWords } from '../story/verdict.ts'
import { withoutWorkflowCommands } from '../text/escape.ts'
import { html, trustedHtml } from '../text/html.ts'
import { hashSource } from '../text/page-policy.ts'
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
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy()}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<link rel="icon" href="data:,">
<title>passkey-lint: ${title}</title>
<style>${trustedHtml(STYLE)}</style>
</head>
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

/** CSP Level 3 §6.7: the one style and the one script that are obeyed are the page's own. */
const policy = (): string =>
  [
    "default-src 'none'",
    `script-src ${hashSource(SCRIPT)}`,
    `style-src ${hashSource(STYLE)}`,
    'img-src data:',
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ')
