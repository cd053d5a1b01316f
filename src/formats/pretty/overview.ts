import type { ReportFinding, Severity } from '../../model/index.ts'
import { escapeTerminal } from '../../text/escape.ts'
import { tableLines } from '../../text/table.ts'
import { counted, thousands } from '../../text/words.ts'
import { wrap } from '../../text/wrap.ts'
import type { FormatContext, FullReport } from '../format.ts'
import { countColumns } from '../shared/count-columns.ts'
import type { Same } from './same.ts'
import { shortCode } from './summary.ts'

/** Lines of a payload, and the findings that they tell in full. */
export interface Block {
  lines: string[]
  tells: readonly ReportFinding[]
}

/** So many failing inputs are a heap: whoever reads of it wants its kinds, not its members. */
const HEAP = 100
/** Lines that a screen or a log's reader bears for a heap, without what comes before and after the findings. */
const MOST_LINES = 56
/** Of these, what findings told in full may take. */
const MOST_IN_FULL = 38
/** Kinds that are told by a line each. */
const MOST_ROWS = 10

/** A kind of finding of which no place is told in full. */
interface Kind {
  severity: Severity
  code: string
  rule: string
  count: number
  paths: Set<string>
  first: string
}

/**
 * Where blocks are a heap too long to read, the gravest of them that fit, and a line for each other kind of finding: every
 * kind is named, or counted with where it is told. Else the blocks as they are.
 */
export function readable(blocks: readonly Block[], report: FullReport, same: Same, context: FormatContext): Block[] {
  const failing = report.inputs.filter(({ payloads }) => payloads.some(({ findings }) => findings.length > 0))
  if (failing.length <= HEAP || size(blocks) <= MOST_LINES) return [...blocks]
  const chosen = fitting(blocks)
  const told = new Set(chosen.flatMap(({ tells }) => tells))
  const rows = kindLines(kindsBeyond(report, same, told), context)
  return [...chosen, ...(rows.length > 0 ? [{ lines: rows, tells: [] }] : [])]
}

/** An empty line sets off each. */
const size = (blocks: readonly Block[]): number => blocks.reduce((sum, { lines }) => sum + lines.length + 1, 0)

/** The gravest blocks that fit, one at least, in the order in which they came. */
function fitting(blocks: readonly Block[]): Block[] {
  const byGravity = [...blocks].sort((a, b) => gravity(a.tells) - gravity(b.tells))
  const chosen = new Set<Block>()
  for (const block of byGravity)
    if (chosen.size === 0 || size([...chosen, block]) <= MOST_IN_FULL) chosen.add(block)
    else break
  return blocks.filter((block) => chosen.has(block))
}

const GRAVITY: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 }

const gravity = (findings: readonly ReportFinding[]): number =>
  Math.min(3, ...findings.map(({ severity }) => GRAVITY[severity]))

/** By gravity, then the commonest first; what is equal in both as it came. */
function kindsBeyond(report: FullReport, same: Same, told: ReadonlySet<ReportFinding>): Kind[] {
  const kinds = new Map<string, Kind>()
  for (const { path, payloads } of report.inputs)
    for (const finding of payloads.flatMap(({ findings }) => findings)) {
      if (told.has(same.toldBy(finding)?.finding ?? finding)) continue
      const { severity, rule, codes } = finding
      const code = codes[0] === undefined ? '' : shortCode(codes[0])
      const key = JSON.stringify([severity, code, rule])
      const kind = kinds.get(key) ?? { severity, code, rule, count: 0, paths: new Set(), first: placeOf(path, finding) }
      kinds.set(key, kind)
      kind.count++
      kind.paths.add(path)
    }
  return [...kinds.values()].sort((a, b) => GRAVITY[a.severity] - GRAVITY[b.severity] || b.count - a.count)
}

const placeOf = (path: string, { line, column }: ReportFinding): string =>
  line === undefined ? path : `${path}:${line}:${column ?? 1}`

function kindLines(kinds: readonly Kind[], { palette, width }: FormatContext): string[] {
  if (kinds.length === 0) return []
  const head = ['count', 'inputs', 'severity', 'code', 'rule', 'first at']
  const body = kinds
    .slice(0, MOST_ROWS)
    .map(({ count, paths, severity, code, rule, first }) => [
      thousands(count),
      thousands(paths.size),
      severity,
      code,
      rule,
      escapeTerminal(first),
    ])
  const [names = '', ...rows] = tableLines([head, ...body], width, countColumns(palette))
  const left = kinds.length - MOST_ROWS
  const more = left > 0 ? `and ${counted(left, 'more kind')} of findings; ` : ''
  const hint = wrap(`${more}--verbose tells all in full, --statistics counts all`, width, 0).split('\n')
  return [palette.bold(names), ...rows, ...hint.map((line) => palette.dim(line))]
}
