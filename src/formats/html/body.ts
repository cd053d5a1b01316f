import { type Html, html } from '../../text/html.ts'
import { counted } from '../../text/words.ts'
import type { FormatContext, FullReport } from '../format.ts'
import { summaryLine } from '../pretty/summary.ts'
import { incidentHtml } from './incident.ts'
import { type LayersHtml, layersHtml, type Room } from './layers.ts'
import { payloadHtml, titleHtml } from './payload.ts'
import { expectationHtml, judgedByHtml, statisticsHtml, unreadHtml } from './run.ts'
import { findingsOf, type Placed, type View, viewOf } from './view.ts'
import { badge } from './words.ts'

/** What a page may hold of layers: some dozens of payloads, and a browser still scrolls through it. */
const ROOM: Readonly<Room> = { bytes: 192 * 1024, nodes: 20_000 }
/** Up to so many payloads their layers are open at first. */
const FEW = 3
/** So many payloads without findings are read; more are folded. */
const HANDFUL = 10

/** What stands within `<main>`: a report for people, which `enliven` of src/page/report makes live. */
export function bodyOf(report: FullReport, context: FormatContext): string {
  const view = viewOf(report, context)
  const layers = allLayers(view)
  return html`<div class="report">
${warningHtml(context)}${report.incident ? incidentHtml(report.incident, view) : summaryHtml(view)}${expectationHtml(view)}${statisticsHtml(view)}${contentsHtml(view)}${payloadsHtml(view, layers)}${unreadHtml(view)}${judgedByHtml(view)}</div>
`.toString()
}

const warningHtml = ({ showValues, showValuesBy }: FormatContext): Html | undefined =>
  showValues
    ? html`<p class="warning-note"><strong>Personal values are shown in full</strong> (${showValuesBy ?? html`<code>--show-values</code>`}): e-mail addresses, identities, user handles, signatures. Think before you pass this page on. Secrets are never shown.</p>
`
    : undefined

const summaryHtml = ({ report, context }: View): Html =>
  html`<section class="summary" aria-labelledby="summary"><h2 id="summary">${summaryLine(report, context)}</h2></section>
`

/**
 * Payloads with findings come first to what room there is; the page keeps the order of the report. Where something is wrong,
 * only the layers of what is are open at first: those of a sound payload would stand before it.
 */
function allLayers({ placed, context }: View): Map<Placed, LayersHtml> {
  const room = { ...ROOM }
  const isWrong = ({ payload }: Placed): boolean => payload.findings.some(({ severity }) => severity !== 'info')
  const isSound = !placed.some(isWrong)
  const first = placed.filter(({ payload }) => payload.findings.length > 0)
  const rest = placed.filter(({ payload }) => payload.findings.length === 0)
  return new Map(
    [...first, ...rest].flatMap((one) => {
      const found = layersHtml(one, context, room, placed.length <= FEW && (isSound || isWrong(one)))
      return found ? [[one, found] as const] : []
    }),
  )
}

/** The way to each payload, where there are several. */
function contentsHtml(view: View): Html | undefined {
  const { placed, context, report } = view
  if (placed.length < 2) return undefined
  const entries = placed.map((one) => {
    const findings = findingsOf(one.payload, context)
    const severities = (['error', 'warning', 'info'] as const).filter((severity) =>
      findings.some((finding) => finding.severity === severity),
    )
    const what =
      severities.length === 0
        ? html`<span class="good">no findings</span>`
        : severities.map((severity) => html`${badge(severity)} `)
    return html`<li><a href="#${one.id}">${titleHtml(one, view)}</a> ${what}</li>
`
  })
  return html`<nav aria-labelledby="payloads"><h2 id="payloads">${counted(placed.length, 'payload')}${report.inputs.length === 1 && html` in <span class="path">${report.inputs[0]?.path ?? ''}</span>`}</h2>
<details${placed.length <= 2 * HANDFUL && html` open`}><summary>List</summary><ol class="contents">
${entries}</ol></details></nav>
`
}

function payloadsHtml(view: View, layers: ReadonlyMap<Placed, LayersHtml>): Html {
  const clean = view.placed.filter(({ payload }) => findingsOf(payload, view.context).length === 0)
  const isFolded = clean.length > HANDFUL
  const left = new Set(isFolded ? clean : [])
  const told = view.placed.filter((one) => !left.has(one))
  const folded = isFolded
    ? html`<details class="clean"><summary>${counted(clean.length, 'payload')} without findings</summary>
${clean.map((one) => payloadHtml(one, layers.get(one), view))}</details>
`
    : undefined
  return html`${told.map((one) => payloadHtml(one, layers.get(one), view))}${folded}`
}
