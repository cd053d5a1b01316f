import type { Incident } from '../../model/index.ts'
import { verdictWords } from '../../story/verdict.ts'
import { type Html, html } from '../../text/html.ts'
import { causesHtml } from './causes.ts'
import { timelineHtml } from './timeline.ts'
import type { View } from './view.ts'
import { list } from './words.ts'

/** The diagnosis of `triage`: verdict, what happened, the causes, what to ask for, what was not read. */
export function incidentHtml(incident: Incident, view: View): Html {
  const { verdict, causes, timeline = [], notRead = [], questions = [], checked = [] } = incident
  const { asOf } = view.report
  return html`<section class="incident ${verdict}" aria-labelledby="verdict">
<h2 id="verdict"><span class="badge verdict">${verdict}</span> ${verdictWords(incident)}</h2>
${asOf !== undefined && html`<p class="dim">Judged as of <time datetime="${asOf}">${asOf}</time>.</p>\n`}${timelineHtml(timeline, view)}${causesHtml(causes, view)}${titled('To ask for', questions)}${titled(
  'Not read',
  notRead.map(({ path, because }) => html`<code>${path}</code>: ${because}`),
)}${titled('Checked', checked)}</section>
`
}

const titled = (title: string, items: Parameters<typeof list>[0]): Html | undefined =>
  items.length === 0 ? undefined : html`<h3>${title}</h3>\n${list(items)}\n`
