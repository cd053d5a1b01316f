import type { ReportFinding, ReportInput, ReportPayload } from '../model/index.ts'
import { verdictWords } from '../story/verdict.ts'
import { escapeMarkdown, markdownCode } from '../text/escape.ts'
import type { Format, FormatContext, FullReport } from './format.ts'
import { findingLines, infoLines } from './markdown/finding.ts'
import { incidentBlocks } from './markdown/incident.ts'
import { headerOf } from './pretty/header.ts'
import { skippedLines, summaryLine } from './pretty/summary.ts'

/** For a ticket (Zendesk, Jira, GitHub): what `pretty` says, as headings, lists, one table and fenced code of CommonMark and GFM. */
const markdown: Format = (report, context) => {
  const blocks = [
    `## passkey-lint: ${escapeMarkdown(titleOf(report, context))}`,
    ...(report.incident ? incidentBlocks(report.incident, report, context) : []),
    ...findingBlocks(report, context),
    ...expectationBlocks(report),
    ...skippedLines(report, context).map(inline),
    ...(report.incident ? [inline(summaryLine(report, context))] : []),
  ]
  return `${blocks.join('\n\n')}\n`
}

export default markdown

const titleOf = (report: FullReport, context: FormatContext): string =>
  report.incident ? verdictWords(report.incident) : summaryLine(report, context)

/** A line of its own that starts no block. */
const inline = (text: string): string => escapeMarkdown(text)

function findingBlocks(report: FullReport, context: FormatContext): string[] {
  const [first] = report.incident?.causes ?? []
  // What is good to know is no part of a diagnosis; neither is what has been told with all its evidence.
  const isLeft = (path: string, { rule, pointer, severity }: ReportFinding): boolean =>
    !report.incident ||
    ((context.verbose || severity !== 'info') &&
      !(first?.path === path && first.rule === rule && first.pointer === pointer))
  const blocks = report.inputs.flatMap((input) => {
    const payloads = input.payloads.map((payload) => ({
      ...payload,
      findings: payload.findings.filter((finding) => isLeft(input.path, finding)),
    }))
    return inputBlocks({ ...input, payloads }, context)
  })
  return report.incident && blocks.length > 0 ? [first ? '### Further findings' : '### Findings', ...blocks] : blocks
}

function inputBlocks(input: ReportInput, context: FormatContext): string[] {
  if (input.unreadable !== undefined)
    return [`${markdownCode(input.path)} was not read: ${escapeMarkdown(input.unreadable)}`]
  return input.payloads.flatMap((payload) => payloadBlocks(input.path, payload, context))
}

function payloadBlocks(path: string, payload: ReportPayload, context: FormatContext): string[] {
  const { quiet, verbose } = context
  const findings = payload.findings.filter(({ severity }) => !quiet || severity === 'error')
  const open = verbose ? payload.notChecked : []
  if (findings.length === 0 && open.length === 0) return []
  const loud = findings.filter(({ severity }) => severity !== 'info')
  const infos = findings.filter(({ severity }) => severity === 'info')
  const rest = [
    ...infos.flatMap(infoLines),
    ...open.map(({ rule, because }) => `- not checked: ${markdownCode(rule)}, ${escapeMarkdown(because)}`),
  ]
  return [
    `#### ${escapeMarkdown(headerOf(path, payload))}`,
    ...loud.map((finding) => findingLines(path, finding, context).join('\n')),
    ...(rest.length > 0 ? [rest.join('\n')] : []),
  ]
}

function expectationBlocks({ expectation }: FullReport): string[] {
  if (!expectation) return []
  const { expected, differences } = expectation
  const what = expected.length === 0 ? 'no error' : expected.join(', ')
  if (differences.length === 0) return [`As expected: ${escapeMarkdown(what)}`]
  const lines = differences.map(({ path, message }) => `- ${markdownCode(path)}: ${escapeMarkdown(message)}`)
  return [[`Not as expected (${escapeMarkdown(what)}):`, '', ...lines].join('\n')]
}
