import type { ReportFinding } from '../../model/index.ts'
import { type Html, html } from '../../text/html.ts'
import type { FormatContext } from '../format.ts'
import { shortCode } from '../pretty/summary.ts'
import { frameHtml } from './frame.ts'
import type { Marked } from './layers.ts'
import { bytesText } from './marks.ts'
import { findingId, type Placed } from './view.ts'
import { badge, codes, linksTo, row } from './words.ts'

/** One finding: its documented name, the place, why, what to change, and by which rule. */
export function findingHtml(
  placed: Placed,
  finding: ReportFinding,
  marked: Marked | undefined,
  context: FormatContext,
): Html {
  const { severity, rule, codes: all, cause, fix, docs, also, related } = finding
  const [code, ...more] = all
  const title = (code && context.errorOf(code)?.title) ?? context.ruleOf(rule)?.summary ?? rule
  const id = findingId(placed, finding)
  const head = html`${badge(severity)} ${code !== undefined && html`<code class="code">${shortCode(code)}</code> `}${title}`
  const rows = [
    row('Cause', cause),
    row('Fix', html`<strong class="fix">${fix}</strong>`),
    row('Bytes', bytesHtml(marked)),
    row('Also documented as', codes(more.map(shortCode))),
    row('Also at', codes(also)),
    row('See', codes(related.map((place) => `${place.path} ${place.pointer}`.trim()))),
    row('Docs', linksTo(docs)),
    row('Rule', ruleHtml(rule, context)),
  ]
  const body = html`${frameHtml(placed.path, finding, context)}
<dl>${rows}</dl>`
  // What is good to know is one line, until somebody wants to know more.
  if (severity === 'info')
    return html`<details class="finding info" id="${id}"><summary>${head} <span class="meaning">${finding.message}</span></summary>
${body}</details>
`
  return html`<article class="finding ${severity}" id="${id}" aria-labelledby="${id}t">
<h4 id="${id}t">${head}</h4>
${body}
</article>
`
}

/** The way to the byte map, in which they are marked. */
const bytesHtml = (marked: Marked | undefined): Html | undefined =>
  marked &&
  html`<a href="#${marked.id}"${marked.isDrawn && html` data-byte="${marked.offset}"`}>${bytesText(marked)}</a>`

function ruleHtml(rule: string, context: FormatContext): Html {
  const told = context.ruleOf(rule)
  return html`<code>${rule}</code>${told && html` ${told.summary}${told.spec !== '' && html` <span class="dim">(${told.spec})</span>`}`}`
}
