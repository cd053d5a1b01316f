import type { ReportFinding } from '../../model/index.ts'
import { type Html, html } from '../../text/html.ts'
import type { FormatContext } from '../format.ts'
import { shortCode } from '../pretty/summary.ts'
import { frameHtml } from './frame.ts'
import { findingId, type Placed } from './view.ts'
import { badge, codes, linksTo, row } from './words.ts'

/** One finding: its documented name, the place, why, what to change, and by which rule. */
export function findingHtml(
  placed: Placed,
  finding: ReportFinding,
  layer: string | undefined,
  context: FormatContext,
): Html {
  const { severity, rule, codes: all, cause, fix, docs, also, related } = finding
  const [code, ...more] = all
  const title = (code && context.errorOf(code)?.title) ?? context.ruleOf(rule)?.summary ?? rule
  const id = findingId(placed, finding)
  return html`<article class="finding ${severity}" id="${id}" aria-labelledby="${id}t">
<h4 id="${id}t">${badge(severity)} ${code !== undefined && html`<code class="code">${shortCode(code)}</code> `}${title}</h4>
${frameHtml(placed.path, finding, context)}
<dl>${[
    row('Cause', cause),
    row('Fix', html`<strong class="fix">${fix}</strong>`),
    row('Bytes', bytesHtml(finding, layer)),
    row('Also documented as', codes(more.map(shortCode))),
    row('Also at', codes(also)),
    row('See', codes(related.map((place) => `${place.path} ${place.pointer}`.trim()))),
    row('Docs', linksTo(docs)),
    row('Rule', ruleHtml(rule, context)),
  ]}</dl>
</article>
`
}

/** The way to the byte map, in which they are marked. */
const bytesHtml = ({ bytes }: ReportFinding, layer: string | undefined): Html | undefined =>
  bytes && layer !== undefined
    ? html`<a href="#${layer}" data-byte="${bytes.offset}">${bytesText(bytes)}</a>`
    : undefined

export const bytesText = ({ offset, length }: { offset: number; length: number }): string => {
  if (length === 0) return `at byte ${offset}`
  return length === 1 ? `byte ${offset}` : `bytes ${offset}–${offset + length - 1}`
}

function ruleHtml(rule: string, context: FormatContext): Html {
  const told = context.ruleOf(rule)
  return html`<code>${rule}</code>${told && html` ${told.summary}${told.spec !== '' && html` <span class="dim">(${told.spec})</span>`}`}`
}
