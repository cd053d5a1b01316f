import type { Paint, Palette } from '../../text/colour.ts'
import { escapeTerminal } from '../../text/escape.ts'
import { columns, fold } from '../../text/wrap.ts'
import { shortCode } from '../pretty/summary.ts'
import { countOf, type Item, type Outcome, type Tested, type TestReport } from './tested.ts'

export interface TableContext {
  palette: Palette
  /** Columns of the terminal. */
  width: number
  verbose: boolean
}

/** More inputs than these that are as expected are counted; with `verbose` they are shown all the same. */
const MOST_MET = 20
const MOST_ROWS = 100
const MARK = 2
const GAP = 2
/** As much of a line as paths may take. */
const PATHS_SHARE = 0.4
/** Less than this, and a cell holds no code. */
const MIN_CELL = 14

const HINT = '"passkey-lint <input>" shows what was found, "passkey-lint test --update" writes it down as expected.'

/** What each input is expected to have and what it has, a row each, and how many came out how. */
export function testTable({ tested }: TestReport, context: TableContext): string {
  const { verbose } = context
  const showsMet = verbose || countOf(tested, 'met') <= MOST_MET
  const all = tested.filter(({ outcome }) => outcome !== 'met' || showsMet)
  const shown = verbose ? all : all.slice(0, MOST_ROWS)
  const rows = shown.map((one) => rowOf(one, context))
  const widths = widthsOf(rows, context.width)
  const head = rows.length === 0 ? [] : headLines(widths, context)
  const lines = [
    ...head,
    ...rows.flatMap((row) => rowLines(row, widths)),
    ...(shown.length < all.length ? [`… and ${inThousands(all.length - shown.length)} more; --verbose shows all`] : []),
    ...(rows.length === 0 ? [] : ['']),
    summaryOf(tested, context),
    ...(countOf(tested, 'unmet') > 0 ? fold(HINT, context.width).map(context.palette.dim) : []),
  ]
  return lines.map((line) => `${line.trimEnd()}\n`).join('')
}

interface Line {
  text: string
  paint: Paint
}

interface Row {
  mark: Line
  path: Line
  expected: Line[]
  found: Line[]
}

const plain: Paint = (text) => text

function rowOf({ path, outcome, expected, found, because }: Tested, { palette }: TableContext): Row {
  const marks: Record<Outcome, Line> = {
    met: { text: '✓', paint: palette.good },
    unmet: { text: '✗', paint: palette.error },
    unknown: { text: '?', paint: palette.warning },
    unread: { text: '✗', paint: palette.error },
  }
  const row = { mark: marks[outcome], path: { text: escapeTerminal(path), paint: plain } }
  if (outcome === 'unknown') return { ...row, expected: [{ text: 'not judged', paint: palette.warning }], found: [] }
  if (outcome === 'unread')
    return { ...row, expected: [], found: [{ text: escapeTerminal(because ?? 'not read'), paint: palette.error }] }
  const failed = outcome === 'unmet'
  return {
    ...row,
    expected: cellOf(expected, failed ? '-' : '', palette.error),
    found: cellOf(found, failed ? '+' : '', palette.error),
  }
}

/** Of a row that fails, each line begins with a sign, as in a diff: what is missing, and what nobody expected. */
function cellOf(items: readonly Item[], sign: '-' | '+' | '', paint: Paint): Line[] {
  const space = sign === '' ? '' : '  '
  if (items.length === 0) return [{ text: `${space}no error`, paint: plain }]
  return items.map((item) => ({
    text: `${item.met ? space : `${sign} `}${textOf(item)}`,
    paint: item.met ? plain : paint,
  }))
}

export const textOf = ({ what, rule, at, detail, times }: Item): string =>
  [shortCode(what), rule, at, detail, times === undefined ? undefined : `(${times} times)`]
    .filter((part) => part !== undefined)
    .map(escapeTerminal)
    .join(' ')

interface Widths {
  path: number
  expected: number
  found: number
}

/** Paths are not broken, somebody copies them: the column is as wide as the longest that leaves room for the others. */
function widthsOf(rows: readonly Row[], width: number): Widths {
  const room = Math.max(width - MARK - 2 * GAP, 3 * MIN_CELL)
  const widest = (name: string, lines: readonly Line[], most: number): number =>
    Math.max(name.length, ...lines.map(({ text }) => columns(text)).filter((one) => one <= most))
  const mostPath = Math.floor(room * PATHS_SHARE)
  const path = widest(
    'input',
    rows.map((row) => row.path),
    mostPath,
  )
  const most = Math.floor((room - path) / 2)
  const lines = rows.flatMap((row) => row.expected)
  const expected = lines.some(({ text }) => columns(text) > most) ? most : widest('expected', lines, most)
  return { path, expected, found: room - path - expected }
}

const headLines = (widths: Widths, { palette }: TableContext): string[] =>
  rowLines(
    {
      mark: { text: '', paint: plain },
      path: { text: 'input', paint: palette.dim },
      expected: [{ text: 'expected', paint: palette.dim }],
      found: [{ text: 'found', paint: palette.dim }],
    },
    widths,
  )

/** A path that is longer than its column has a line of its own. */
function rowLines({ mark, path, expected, found }: Row, widths: Widths): string[] {
  const left = folded(expected, widths.expected)
  const right = folded(found, widths.found)
  const count = Math.max(left.length, right.length, 1)
  const alone = columns(path.text) > widths.path
  const lines = Array.from({ length: count }, (_, at) => {
    const begins = at === 0 && !alone
    return [
      begins ? padded(mark, MARK) + padded(path, widths.path) : ' '.repeat(MARK + widths.path),
      padded(left[at], widths.expected),
      padded(right[at], 0),
    ].join(' '.repeat(GAP))
  })
  return alone ? [padded(mark, MARK) + padded(path, 0), ...lines] : lines
}

const folded = (lines: readonly Line[], width: number): Line[] =>
  lines.flatMap(({ text, paint }) => {
    // The sign's own indentation is no space to break at.
    const sign = /^(?:[-+ ] )?/.exec(text)?.[0] ?? ''
    return fold(text.slice(sign.length), Math.max(width - sign.length, 1)).map((part, at) => ({
      text: (at === 0 ? sign : ' '.repeat(sign.length)) + part,
      paint,
    }))
  })

function padded(line: Line | undefined, width: number): string {
  if (line === undefined) return ' '.repeat(width)
  return line.paint(line.text) + ' '.repeat(Math.max(0, width - columns(line.text)))
}

/** `✓ 2,030 as expected, ✗ 1 not as expected, ? 2 not judged` */
function summaryOf(tested: readonly Tested[], { palette }: TableContext): string {
  const [met, unmet, unknown, unread] = (['met', 'unmet', 'unknown', 'unread'] as const).map((outcome) =>
    countOf(tested, outcome),
  )
  const parts = [
    ...(met ? [palette.good(`✓ ${inThousands(met)} as expected`)] : []),
    ...(unmet ? [palette.error(`✗ ${inThousands(unmet)} not as expected`)] : []),
    ...(unread ? [palette.error(`✗ ${inThousands(unread)} not read`)] : []),
    ...(unknown ? [palette.warning(`? ${inThousands(unknown)} not judged`)] : []),
  ]
  return parts.length === 0 ? 'nothing to test' : parts.join(', ')
}

const inThousands = (count: number): string => `${count}`.replaceAll(/\B(?=(?:\d{3})+$)/g, ',')
