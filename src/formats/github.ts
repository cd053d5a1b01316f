import type { Severity } from '../model/index.ts'
import { verdictWords } from '../story/verdict.ts'
import { count } from '../text/words.ts'
import { workflowCommand } from '../text/workflow-command.ts'
import type { Format, FormatContext, FullReport } from './format.ts'
import { shortCode } from './pretty/summary.ts'
import { fromRoot } from './shared/path.ts'
import { type Told, toldIn } from './shared/told.ts'

/** Annotations of one kind that GitHub shows for a step; later ones stand in the log alone. */
const SHOWN = 10

const COMMANDS = { error: 'error', warning: 'warning', info: 'notice' } as const satisfies Record<Severity, string>

/**
 * Annotations for a pull request on GitHub, one workflow command each: errors, then warnings, then how many more of them
 * there are than GitHub shows, then infos. Beside another report (`brief`), those alone that are shown, and no infos.
 */
const github: Format = (report, context) => {
  const told = toldIn(report).filter(({ severity }) => !context.quiet || severity === 'error')
  const of = (severity: Severity): Told[] => told.filter((one) => one.severity === severity)
  const [errors, warnings, infos] = [of('error'), of('warning'), of('info')]
  const lines = (all: readonly Told[]): string[] => all.map((one) => annotation(one, context))
  const shown = (all: readonly Told[]): readonly Told[] => (context.brief ? all.slice(0, SHOWN) : all)
  return [
    ...lines(shown(errors)),
    ...lines(shown(warnings)),
    ...moreNotice(Math.max(0, errors.length - SHOWN) + Math.max(0, warnings.length - SHOWN)),
    ...incidentNotice(report),
    ...(context.brief ? [] : lines(infos)),
  ]
    .map((line) => `${line}\n`)
    .join('')
}

export default github

const moreNotice = (more: number): string[] =>
  more === 0 ? [] : [notice([`${count(more, 'more finding')} than GitHub shows here: see the log of this step.`])]

const notice = (lines: readonly string[]): string => workflowCommand('notice', { title: 'passkey-lint' }, lines)

function annotation(
  { path, severity, rule, code, line, column, message, finding }: Told,
  { below }: FormatContext,
): string {
  const { endLine, endColumn, cause, fix } = finding ?? {}
  // GitHub refuses columns of a range that spans lines.
  const columns = line !== undefined && (endLine === undefined || endLine === line)
  const place = `${path}${line === undefined ? '' : `:${line}:${column}`}`
  return workflowCommand(
    COMMANDS[severity],
    {
      file: fromRoot(path, below),
      line,
      endLine,
      col: columns ? column : undefined,
      endColumn: columns ? endColumn : undefined,
      title: code === undefined ? rule : `${shortCode(code)} ${rule}`,
    },
    // The log shows no properties.
    [
      `${place}: ${message}`,
      ...(cause === undefined ? [] : [`Cause: ${cause}`]),
      ...(fix === undefined ? [] : [`Fix: ${fix}`]),
    ],
  )
}

/** What all inputs say together. */
function incidentNotice({ incident }: FullReport): string[] {
  if (!incident) return []
  const causes = incident.causes.map(({ text, grade }) => `${grade}: ${text}`)
  return [notice([`Verdict: ${verdictWords(incident)}`, ...causes])]
}
