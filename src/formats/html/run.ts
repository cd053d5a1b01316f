import { type Html, html } from '../../text/html.ts'
import { thousands } from '../../text/words.ts'
import { shortCode } from '../pretty/summary.ts'
import type { View } from './view.ts'
import { list, row, section } from './words.ts'

/** What `--expect` says. */
export function expectationHtml({ report: { expectation } }: View): Html | undefined {
  if (!expectation) return undefined
  const { expected, differences } = expectation
  const what = expected.length === 0 ? 'no error' : expected.map(shortCode).join(', ')
  if (differences.length === 0) return section('expected', 'As expected', html`<p>${what}</p>`)
  const lines = differences.map(({ path, message }) => html`<code>${path}</code>: ${message}`)
  return section('expected', 'Not as expected', html`<p>Expected: ${what}.</p>\n${list(lines)}\n`)
}

/** What was found how often, the commonest first. */
export function statisticsHtml({ report: { statistics } }: View): Html | undefined {
  if (!statistics || statistics.length === 0) return undefined
  const rows = statistics.map(
    ({ count, inputs, severity, code, rule }) =>
      html`<tr><td class="count">${thousands(count)}</td><td class="count">${thousands(inputs)}</td><td>${severity}</td><td>${code === undefined ? '' : shortCode(code)}</td><td><code>${rule}</code></td></tr>\n`,
  )
  const head = ['Findings', 'Inputs', 'Severity', 'Code', 'Rule'].map((word) => html`<th scope="col">${word}</th>`)
  return section(
    'statistics',
    'How often',
    html`<div class="wide" tabindex="0" role="group" aria-labelledby="statistics"><table><thead><tr>${head}</tr></thead><tbody>
${rows}</tbody></table></div>`,
  )
}

/** Files that could not be read, and those that were passed over: what is in them is not known to be sound. */
export function unreadHtml({ report }: View): Html | undefined {
  const unread = report.inputs.flatMap(({ path, unreadable }) =>
    unreadable === undefined ? [] : [html`<code>${path}</code> was not read: ${unreadable}`],
  )
  const skipped = (report.skipped ?? []).map(({ path, because }) => html`<code>${path}</code> was skipped: ${because}`)
  const all = [...unread, ...skipped]
  const more = (report.summary.skipped ?? 0) - skipped.length
  if (more > 0) all.push(html`${thousands(more)} more were skipped`)
  return all.length === 0 ? undefined : section('unread', 'Not read', list(all))
}

/** What the judgement rests on besides the inputs: who reads a report cannot see the command. */
export function judgedByHtml({
  report: { tool, summary, asOf },
  context: { judgedBy = [], showValues, showValuesBy = '--show-values', quiet },
}: View): Html {
  const own = judgedBy.map(([name, value]) => row(name, html`<code>${value}</code>`))
  return section(
    'judged-by',
    'Judged by',
    html`<dl class="compact">${[
      row('Program', `${tool.name} ${tool.version}`),
      ...own,
      judgedBy.length === 0
        ? row('Settings', 'none were given: each payload is judged by what it shows itself')
        : undefined,
      row('Ages are reckoned from', asOf ?? ''),
      row(
        'Suppressed',
        summary.suppressed > 0 ? `${thousands(summary.suppressed)} findings are known and not told` : '',
      ),
      row('Told', quiet ? 'errors only' : ''),
      row('Values', valuesText(showValues, showValuesBy)),
    ]}</dl>`,
  )
}

const valuesText = (showValues: boolean, by: string): string =>
  showValues
    ? `personal values are shown in full, as ${by} asks; secrets never are`
    : `secrets are left out, and personal values are shortened; ${by} shows the latter`
