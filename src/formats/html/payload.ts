import { textOf } from '../../convert.ts'
import type { ReportPayload } from '../../model/index.ts'
import { table } from '../../table.ts'
import { escapeTerminal } from '../../text/escape.ts'
import { type Html, html } from '../../text/html.ts'
import { counted } from '../../text/words.ts'
import { whatOf } from '../pretty/header.ts'
import { findingHtml } from './finding.ts'
import type { LayersHtml } from './layers.ts'
import { findingsOf, type Placed, type View } from './view.ts'
import { list, row } from './words.ts'

/** One payload: what it is and for whom, its findings, what could not be checked, its layers. */
export function payloadHtml(placed: Placed, layers: LayersHtml | undefined, view: View): Html {
  const { context } = view
  const { payload, id } = placed
  const findings = findingsOf(payload, context)
  const said =
    findings.length === 0 ? html`<p class="good"><span aria-hidden="true">✓</span> no findings</p>\n` : undefined
  return html`<article class="payload" id="${id}" aria-labelledby="${id}t">
<h3 id="${id}t">${titleHtml(placed, view)}</h3>
${factsHtml(payload)}${said}${findings.map((finding) => findingHtml(placed, finding, layers?.markOf(finding), context))}${uncheckedHtml(payload)}${layers?.html}</article>
`
}

/** Where it stands, then what it is; the one input of a report is told once, above. */
export function titleHtml({ path, payload }: Placed, { report }: View): Html {
  const { name = '', pointer } = payload
  const isTold = report.inputs.length === 1 && (name !== '' || pointer !== '')
  return html`${!isTold && html`<span class="path">${path}</span> `}${name !== '' && html`<span class="request">${name}</span> `}${pointer !== '' && html`<code>${pointer}</code> `}<span class="what">${whatOf(payload)}</span>`
}

/** Facts that have a name of their own. */
const FACTS = table({
  fmt: 'Format',
  alg: 'Algorithm',
  aaguid: 'AAGUID',
  authenticator: 'Authenticator',
  rpId: 'RP ID',
  origin: 'Origin',
  signature: 'Signature',
  certificate: 'Certificate',
  issuer: 'Issuer',
  validFrom: 'Valid from',
  validUntil: 'Valid until',
  attestation: 'Attestation',
  codes: 'Codes',
})

function factsHtml({ facts, via, seenBy }: ReportPayload): Html {
  const told = Object.entries(facts).map(([name, value]) => pair(FACTS[name] ?? name, escapeTerminal(textOf(value))))
  return html`<dl class="facts">${told}${pair('Read as', via.join(' › '))}${pair('Seen by', seenBy ?? '')}</dl>
`
}

/** What wraps stays together. */
const pair = (label: string, value: string): Html | undefined =>
  value === '' ? undefined : html`<div>${row(label, value)}</div>`

/** A check that could not run is no pass. */
function uncheckedHtml({ notChecked }: ReportPayload): Html | undefined {
  if (notChecked.length === 0) return undefined
  const items = notChecked.map(({ rule, because }) => html`<code>${rule}</code>: ${because}`)
  return html`<details class="unchecked"><summary>${counted(notChecked.length, 'check')} could not run</summary>
${list(items)}</details>
`
}
