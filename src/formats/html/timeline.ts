import type { TimelineEntry } from '../../model/index.ts'
import { stepOf } from '../../story/verdict.ts'
import { escapeTerminal } from '../../text/escape.ts'
import { type Html, html } from '../../text/html.ts'
import type { Placed, View } from './view.ts'

/** What happened, one step below the other; where it breaks, and what failed after that, is told in words, too. */
export function timelineHtml(timeline: readonly TimelineEntry[], { placed }: View): Html | undefined {
  if (timeline.length === 0) return undefined
  const isTimed = timeline.some(({ at }) => at !== undefined)
  const inputs = new Set(timeline.map(({ path }) => path))
  const steps = timeline.map((entry) => stepHtml(entry, inputs.size > 1, payloadAt(entry, placed)))
  return html`<h3>What happened${isTimed && ' (UTC)'}</h3>
<ol class="timeline">
${steps}</ol>
`
}

function stepHtml(entry: TimelineEntry, isOneOfMany: boolean, target: Placed | undefined): Html {
  const { title, time } = stepOf(entry)
  const { breaks, failsToo, path, what, at } = entry
  const isNamed = !isOneOfMany || entry.name.startsWith(escapeTerminal(path))
  return html`<li${breaks && html` class="breaks"`}${failsToo && html` class="fails"`}>
${time !== '' && html`<time datetime="${at ?? ''}">${time}</time> `}${breaks && html`<span class="badge error"><span aria-hidden="true">✕</span> breaks here</span> `}${failsToo && html`<span class="badge">fails, too</span> `}<span class="step">${target ? html`<a href="#${target.id}">${title}</a>` : title}</span>${!isNamed && html` <span class="dim">${path}</span>`}
<p>${what}</p></li>
`
}

/** Of several payloads at one place that of the very exchange. */
function payloadAt({ path, pointer, name }: TimelineEntry, placed: readonly Placed[]): Placed | undefined {
  const there = placed.filter((one) => one.path === path && one.payload.pointer === pointer)
  return there.find(({ payload }) => payload.name === name) ?? (there.length === 1 ? there[0] : undefined)
}
