import { Parser } from 'tap-parser'
import { demand, type Entry } from './reader.ts'

interface Point {
  ok: boolean
  name: string
  diag?: { rule: string; at: { file: string } }
}

/** Test points with a diagnosis, by the parser of node-tap, strictly: what is no TAP fails. */
export function tap(text: string): Entry[] {
  const points: Point[] = []
  const parser = new Parser({ strict: true })
  parser.on('assert', (point) => points.push(point as unknown as Point))
  const extra: string[] = []
  parser.on('extra', (line) => extra.push(line))
  parser.end(text)
  demand(extra.length === 0, extra)
  const { results } = parser
  demand(results?.plan.end === points.length || points.length === 0, 'the plan is true')
  demand(
    results?.failures.every((failure) => !('tapError' in failure) || !failure.tapError) ?? false,
    results?.failures,
  )
  return points.flatMap(({ diag }) => (diag ? [{ path: diag.at.file, rule: diag.rule }] : []))
}
