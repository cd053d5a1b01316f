import type { IncidentCause } from '../../model/index.ts'
import { evidenceOf, textOf, whereOf } from '../../story/verdict.ts'
import { type Html, html } from '../../text/html.ts'
import { counted } from '../../text/words.ts'
import { type Counted, distinct, saysCode } from '../pretty/causes.ts'
import { shortCode } from '../pretty/summary.ts'
import { frameHtml } from './frame.ts'
import { findingId, type View } from './view.ts'
import { linksTo, row } from './words.ts'

/** The causes of an incident, the most certain first; the likeliest with its frame and everything that there is to say. */
export function causesHtml(causes: readonly IncidentCause[], view: View): Html | undefined {
  const all = distinct(causes)
  if (all.length === 0) return undefined
  return html`<h3>${all.length === 1 ? 'Cause' : 'Causes, the likeliest first'}</h3>
${legendHtml(all)}<ol class="causes${all.length === 1 && ' alone'}">
${all.map((one, at) => causeHtml(one, at === 0, view))}</ol>
`
}

/** How certain a cause is, for who reads that for the first time. */
const GRADES: Readonly<Record<IncidentCause['grade'], string>> = {
  proven: 'computed from what was read',
  documented: 'a page of the receiver describes it',
  inferred: 'it follows from what was read, and no page describes it',
  hint: 'it may be the cause',
}

const legendHtml = (all: readonly Counted[]): Html => {
  const shown = [...new Set(all.map(({ cause }) => cause.grade))]
  return html`<p class="legend dim">${shown.map((grade, at) => html`${at > 0 && '; '}<strong>${grade}</strong>: ${GRADES[grade]}`)}.</p>
`
}

function causeHtml({ cause, more }: Counted, isFirst: boolean, view: View): Html {
  const { context } = view
  const { grade, code, fix, rule } = cause
  const found = foundFor(cause, view)
  const isFramed = isFirst && found !== undefined && context.shown(found.finding) !== undefined
  const title = code === undefined ? '' : `${shortCode(code)} ${context.errorOf(code)?.title ?? ''}`.trim()
  const where = whereOf(cause)
  return html`<li class="cause ${grade}">
<p><span class="badge grade" title="${GRADES[grade]}">${grade}</span> <strong>${textOf(cause)}</strong></p>
${isFramed && frameHtml(found.path, found.finding, context)}<dl>${[
    row('Code', saysCode(cause) ? '' : title),
    row('Evidence', isFramed ? '' : evidenceOf(cause)),
    row(
      'Where',
      where !== '' &&
        html`${found ? html`<a href="#${found.id}">${where}</a>` : where}${more > 0 && ` and ${counted(more, 'more place')}`}`,
    ),
    row('Fix', fix === undefined ? '' : html`<strong class="fix">${fix}</strong>`),
    row('Docs', linksTo(code === undefined ? [] : (context.errorOf(code)?.docs ?? []))),
    row('Rule', rule === undefined ? '' : html`<code>${rule}</code>`),
  ]}</dl>
</li>
`
}

/** The finding that a cause rests on, and its anchor. */
function foundFor({ path, rule, pointer }: IncidentCause, { placed }: View) {
  for (const one of placed) {
    const finding =
      one.path === path && one.payload.findings.find((other) => other.rule === rule && other.pointer === pointer)
    if (finding) return { path: one.path, finding, id: findingId(one, finding) }
  }
  return undefined
}
