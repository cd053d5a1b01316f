import type { ReportFinding } from '../../model/index.ts'
import { escapeMarkdown, escapeTerminal, markdownCode, markdownUrl } from '../../text/escape.ts'
import type { FormatContext } from '../format.ts'
import { frameLines } from '../pretty/finding.ts'
import { shortCode } from '../pretty/summary.ts'

/** One error or warning: its documented name, the line of the source with its mark, why, what to change. */
export function findingLines(path: string, finding: ReportFinding, context: FormatContext): string[] {
  const { severity, rule, codes, cause, fix, docs, also, related } = finding
  const [code, ...more] = codes
  const title = (code === undefined ? undefined : context.errorOf(code)?.title) ?? context.ruleOf(rule)?.summary ?? rule
  const label = code === undefined ? severity : `${severity} ${shortCode(code)}`
  const places = related.map((place) => markdownCode(`${place.path} ${place.pointer}`.trim()))
  return [
    `**${escapeMarkdown(label)}**: ${inside(title)} (${markdownCode(rule)})`,
    '',
    ...fenced(frameLines(escapeTerminal(path), finding, context)),
    '',
    ...row('Cause', cause === undefined ? '' : inside(cause)),
    ...row('Fix', inside(fix)),
    ...row('Also documented as', more.map((other) => markdownCode(shortCode(other))).join(', ')),
    ...row('Also at', also.map(markdownCode).join(', ')),
    ...row('See', places.join(', ')),
    ...row('Docs', docs.map(markdownUrl).join(', ')),
  ]
}

/** An info, short: the message, where, the rule. */
export const infoLines = ({ message, line, rule }: ReportFinding): string[] => [
  `- info: ${inside(message)} (${markdownCode(rule)}${line === undefined ? '' : `, line ${line}`})`,
]

export const row = (label: string, text: string): string[] => (text === '' ? [] : [`- **${label}:** ${text}`])

/** Text behind other text starts no block; a letter in front keeps the escape from thinking so. */
export const inside = (text: string): string => escapeMarkdown(`x${text}`).slice(1)

/** Lines as they are; the fence is longer than any run of backquotes in them (CommonMark §4.5). */
export function fenced(lines: readonly string[]): string[] {
  const runs = lines.flatMap((line) => [...line.matchAll(/`+/g)].map(([run]) => run.length))
  const fence = '`'.repeat(Math.max(3, ...runs.map((length) => length + 1)))
  return [`${fence}text`, ...lines, fence]
}
