import type { Incident, IncidentCause, ReportFinding, TimelineEntry } from '../../model/index.ts'
import { evidenceOf, stepOf, textOf } from '../../story/verdict.ts'
import { escapeMarkdown, escapeTerminal, markdownCode, markdownUrl } from '../../text/escape.ts'
import type { FormatContext, FullReport } from '../format.ts'
import { frameLines } from '../pretty/finding.ts'
import { fenced, inside, row } from './finding.ts'

/** The diagnosis of `triage`, one block each: verdict, timeline, the likeliest cause with its evidence, the rest, what to ask for. */
export function incidentBlocks(incident: Incident, report: FullReport, context: FormatContext): string[] {
  const { verdict, causes, timeline = [], notRead = [], questions = [], checked = [] } = incident
  const [first, ...others] = causes
  const when = report.asOf === undefined ? '' : `, as of ${escapeMarkdown(report.asOf)}`
  return [
    `**Verdict:** ${verdict}${when}`,
    ...section(timelineTitle(timeline), timelineLines(timeline)),
    ...section('Most likely cause', first ? firstLines(first, report, context) : []),
    ...section('Other causes', others.map(otherLine)),
    ...section(
      'Not read',
      notRead.map(({ path, because }) => `- ${markdownCode(path)}: ${inside(because)}`),
    ),
    ...section('Checked', list(checked)),
    ...section('To ask for', list(questions)),
  ]
}

const section = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : [`### ${title}`, lines.join('\n')]

const list = (items: readonly string[]): string[] => items.map((item) => `- ${escapeMarkdown(item)}`)

const timelineTitle = (timeline: readonly TimelineEntry[]): string =>
  timeline.some(({ at }) => at !== undefined) ? 'What happened (UTC)' : 'What happened'

function timelineLines(timeline: readonly TimelineEntry[]): string[] {
  if (timeline.length === 0) return []
  const inputs = new Set(timeline.map(({ path }) => path))
  const rows = timeline.map((entry) => {
    const { title, time } = stepOf(entry)
    const path = inputs.size > 1 && !entry.name.startsWith(escapeTerminal(entry.path)) ? ` in ${entry.path}` : ''
    return `| ${entry.breaks ? '✗' : entry.failsToo ? '(✗)' : ''} | ${time} | ${inside(title + path)} | ${inside(entry.what)} |`
  })
  return ['| | time | step | what |', '| --- | --- | --- | --- |', ...rows]
}

function firstLines(cause: IncidentCause, report: FullReport, context: FormatContext): string[] {
  const finding = findingOf(cause, report)
  const evidence = evidenceOf(cause)
  const shown = finding && cause.path !== undefined && context.shown(finding)
  return [
    `${escapeMarkdown(textOf(cause))} (${cause.grade}${cause.rule === undefined ? '' : `, ${markdownCode(cause.rule)}`})`,
    '',
    ...(finding && shown ? [...fenced(frameLines(escapeTerminal(cause.path ?? ''), finding, context)), ''] : []),
    ...row('Evidence', shown ? '' : inside(evidence)),
    ...row('Where', whereOf(cause)),
    ...row('Fix', inside(cause.fix ?? '')),
    ...row('Docs', (finding?.docs ?? []).map(markdownUrl).join(', ')),
  ]
}

const findingOf = ({ path, rule, pointer }: IncidentCause, { inputs }: FullReport): ReportFinding | undefined =>
  inputs
    .find((input) => input.path === path)
    ?.payloads.flatMap(({ findings }) => findings)
    .find((one) => one.rule === rule && one.pointer === pointer)

function otherLine(cause: IncidentCause): string {
  const where = whereOf(cause)
  return `- ${escapeMarkdown(textOf(cause))} (${cause.grade}${where === '' ? '' : `; ${where}`})`
}

function whereOf({ path, line, column, name, pointer }: IncidentCause): string {
  if (path === undefined) return ''
  const place = line === undefined ? path : `${path}:${line}:${column ?? 1}`
  return [place, name ?? '', pointer ?? '']
    .filter((part) => part !== '')
    .map(markdownCode)
    .join(', ')
}
