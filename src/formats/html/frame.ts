import { subjectOf } from '../../json/pointer.ts'
import type { ReportFinding } from '../../model/index.ts'
import { frame } from '../../text/frame.ts'
import { type Html, html } from '../../text/html.ts'
import { columns } from '../../text/wrap.ts'
import type { FormatContext } from '../format.ts'
import { placeOf } from '../pretty/finding.ts'

/** The line of the source with what it is about marked, where it stands, and what was expected and received. */
export function frameHtml(path: string, finding: ReportFinding, context: FormatContext): Html {
  const shown = context.shown(finding)
  const drawn =
    shown && shown.text !== ''
      ? frame({ ...shown, label: finding.message, showValues: context.showValues, pointer: subjectOf(finding) })
      : undefined
  const where = finding.line === undefined ? path : `${path}:${finding.line}:${finding.column ?? 1}`
  const place = placeOf(finding)
  return html`<figure class="frame"><figcaption><span class="where">${where}</span>${place !== '' && html` <code>${place}</code>`}</figcaption>
${drawn && sourceLine(drawn)}<p class="message">${finding.message}</p></figure>`
}

function sourceLine({ lineNumber, line, caret }: ReturnType<typeof frame>): Html {
  const before = caret.length - caret.trimStart().length
  const [left, rest] = splitAt(line, before)
  const [own, right] = splitAt(rest, caret.length - before)
  return html`<pre class="source"><span class="number">${lineNumber}</span> ${left.trimStart()}<mark>${own}</mark>${right}</pre>
`
}

/** A text at a column of a terminal, in which frames count. */
function splitAt(text: string, column: number): [string, string] {
  let [at, used] = [0, 0]
  for (const char of text) {
    const width = columns(char)
    if (used + width > column) break
    used += width
    at += char.length
  }
  return [text.slice(0, at), text.slice(at)]
}
