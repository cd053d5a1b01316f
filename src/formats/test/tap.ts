import { escapeTerminal } from '../../text/escape.ts'
import { namesOf } from './junit.ts'
import type { Tested, TestReport } from './tested.ts'

/** TAP 14 (testanything.org/tap-version-14-specification.html): a point for each input; what went wrong otherwise are points, too. */
export function testTap({ tested, problems }: TestReport): string {
  const points = [...tested.map(pointOf), ...problems.map((problem) => ({ ok: false, text: problem }))]
  const lines = points.map(({ ok, text }, at) => `${ok ? 'ok' : 'not ok'} ${at + 1} - ${described(text)}`)
  const plan = points.length === 0 ? '1..0 # SKIP nothing was read' : `1..${points.length}`
  return ['TAP version 14', plan, ...lines].map((line) => `${line}\n`).join('')
}

function pointOf({ path, outcome, expected, found, because }: Tested): { ok: boolean; text: string } {
  if (outcome === 'met') return { ok: true, text: path }
  const why =
    outcome === 'unmet'
      ? `expected ${namesOf(expected)}, found ${namesOf(found)}`
      : (because ?? 'what is expected cannot be told')
  return { ok: false, text: `${path}: ${why}` }
}

/** `#` would begin a directive; what is not on one line would be another line. */
const described = (text: string): string => escapeTerminal(text).replace(/[\\#]/g, '\\$&')
