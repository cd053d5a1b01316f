import { findNodeAtLocation, type Node, parseTree } from 'jsonc-parser'
import type { FullReport } from '../../src/formats/format.ts'
import { segments } from '../../src/json/pointer.ts'
import type { ReportFinding } from '../../src/model/index.ts'
import type { Input } from './case.ts'
import type { Look } from './looks.ts'
import { parsed } from './mutate/json.ts'

/** What a finding says of its place that is not so; undefined: all is. */
export function misplaced(input: Input, look: Look, report: unknown): string | undefined {
  const { content } = input
  // A text with a NUL in it may be read as UTF-16, in which lines are others.
  const isText = typeof content === 'string' && look.name.startsWith('passkey-lint') && !/[\0\ufffd]/.test(content)
  const lines = isText ? content.replace(/^\ufeff/, '').split(/\r\n|[\n\r]/) : undefined
  const root = isText && parsed(content) !== undefined ? parseTree(content) : undefined
  for (const { payloads } of (report as FullReport).inputs)
    for (const { via, findings } of payloads)
      for (const finding of findings) {
        const problem =
          disorder(finding) ??
          (lines && outside(finding, lines)) ??
          (root && via.length === 0 ? elsewhere(finding, root, lines ?? []) : undefined)
        if (problem !== undefined) return `${problem} (${finding.rule} at ${finding.pointer})`
      }
  return undefined
}

function disorder({ line, column, endLine, endColumn, bytes }: ReportFinding): string | undefined {
  const numbers = [line, column, endLine, endColumn]
  if (numbers.some((one) => one !== undefined && !(Number.isSafeInteger(one) && one > 0))) return `place ${numbers}`
  if (line !== undefined && endLine !== undefined && column !== undefined && endColumn !== undefined)
    if (endLine < line || (endLine === line && endColumn < column)) return `ends before it begins: ${numbers}`
  const isRange = !bytes || (Number.isSafeInteger(bytes.offset) && bytes.offset >= 0 && bytes.length >= 0)
  return isRange ? undefined : 'bytes before the first'
}

function outside({ line, column, endLine, endColumn }: ReportFinding, lines: readonly string[]): string | undefined {
  for (const [row, unit] of [
    [line, column],
    [endLine, endColumn],
  ]) {
    if (row === undefined || unit === undefined) continue
    const text = lines[row - 1]
    if (text === undefined) return `line ${row} of ${lines.length}`
    if (unit > text.length + 1) return `column ${unit} of ${text.length} in line ${row}`
  }
  return undefined
}

/** Of JSON that stands as it is: the pointer leads to a value, and the place is in it, or in its member. */
function elsewhere(
  { pointer, also, member, line, column, endLine, endColumn }: ReportFinding,
  root: Node,
  lines: readonly string[],
): string | undefined {
  // A name that is a secret leads nowhere: it is not shown.
  for (const one of [pointer, ...also])
    if (!one.includes('(secret') && !nodeAt(root, one)) return `leads nowhere: ${one}`
  const node = nodeAt(root, pointer)
  if (!node || line === undefined || column === undefined || member !== undefined) return undefined
  const whole = node.parent?.type === 'property' ? node.parent : node
  const start = offsetOf(lines, line, column)
  const end = offsetOf(lines, endLine ?? line, endColumn ?? column)
  // Line ends of two units are counted as one here, so that only what is plainly elsewhere is told.
  const slack = lines.length
  return start + slack < whole.offset || end - slack > whole.offset + whole.length + slack
    ? `stands at ${start}–${end}, not in ${whole.offset}–${whole.offset + whole.length}`
    : undefined
}

const offsetOf = (lines: readonly string[], line: number, column: number): number =>
  lines.slice(0, line - 1).reduce((sum, text) => sum + text.length + 1, 0) + column - 1

function nodeAt(root: Node, pointer: string): Node | undefined {
  let node: Node | undefined = root
  for (const name of segments(pointer)) node = node && childOf(node, name)
  return node
}

/** The last of a name, as JSON.parse has it. */
function childOf(node: Node, name: string): Node | undefined {
  if (node.type === 'array') return findNodeAtLocation(node, [/^\d+$/.test(name) ? Number.parseInt(name, 10) : -1])
  return node.children?.findLast(({ children }) => children?.[0]?.value === name)?.children?.[1]
}
