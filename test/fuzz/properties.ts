import { OBEYED } from '../helpers/obeyed.ts'
import { partOf } from '../helpers/planted.ts'
import { departure, type Printed } from '../helpers/schemas.ts'
import { SLIP } from '../helpers/slips.ts'
import type { Input } from './case.ts'
import type { Look, Seen } from './looks.ts'
import { misplaced } from './places.ts'

/** What an output breaks. */
export interface Breach {
  property: string
  detail: string
}

/** C0 but for the line feed, DEL, C1, bidi controls, line separators and lone surrogates. */
const RAW = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]|\p{Surrogate}/u
const SCHEMAS = new Map<Look['gives'], Printed>([
  ['report', 'report'],
  ['lines', 'report-line'],
  ['tree', 'decode'],
])

/** The first property that what was seen breaks; undefined: it holds. */
export function breachOf(input: Input, look: Look, { code, out, err }: Seen): Breach | undefined {
  if (code === 3) return { property: 'throws', detail: stackOf(err) }
  if (code < 0 || code > (look.mayRefuse ? 2 : 1))
    return { property: 'exit code', detail: `${code}: ${err.slice(0, 300)}` }
  for (const text of [out, err]) {
    const control = RAW.exec(text)
    if (control) return { property: 'control character', detail: around(text, control.index) }
    const command = look.isData || (look.name.includes('github') && text === out) ? null : OBEYED.exec(text)
    if (command) return { property: 'workflow command', detail: around(text, command.index) }
    for (const mark of look.saysBack ? [] : input.marks) {
      const part = partOf(mark, text)
      if (part !== undefined) return { property: 'secret', detail: around(text, text.indexOf(part)) }
    }
  }
  return look.gives === 'text' || code === 2 ? undefined : breachOfJson(input, look, out)
}

function breachOfJson(input: Input, look: Look, out: string): Breach | undefined {
  try {
    const values: unknown[] = look.gives === 'lines' ? linesOf(out) : [JSON.parse(out)]
    for (const value of values) {
      const schema = SCHEMAS.get(look.gives)
      const why = schema && departure(schema, value)
      if (why !== undefined) return { property: 'schema', detail: why }
      if (look.gives !== 'report') continue
      const place = misplaced(input, look, value)
      if (place !== undefined) return { property: 'place', detail: place }
      const slip = slipIn(input, value)
      if (slip !== undefined) return { property: 'slip', detail: slip }
    }
    return undefined
  } catch (error) {
    return { property: 'JSON', detail: error instanceof Error ? error.message : '' }
  }
}

const linesOf = (text: string): unknown[] =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown)

/** What was thrown, and the first places on the way to it. */
const stackOf = (err: string): string => err.split('\n').find((line) => line.includes('a bug in')) ?? err.slice(0, 300)

const around = (text: string, at: number): string => JSON.stringify(text.slice(Math.max(0, at - 80), at + 80))

/** A message that says `undefined` of an input which does not, in whatever encoding (of UTF-16 every other byte is 0). */
function slipIn({ content }: Input, value: unknown): string | undefined {
  const source = typeof content === 'string' ? content : Buffer.from(content).toString('latin1').replaceAll('\0', '')
  // Within an escape (`%22undefined`) no word begins.
  if (SLIP.test(source) || /undefined|NaN|Infinity|b2JqZW|bmF0aXZl|dW5kZWZ|TmFO|[A-Za-z0-9_-]{400}/.test(source))
    return undefined
  const messages = [
    ...JSON.stringify(value).matchAll(/"(?:message|because|text|evidence|name|pointer)":"((?:[^"\\]|\\.)*)"/g),
  ]
  return messages.map(([, message = '']) => message).find((message) => SLIP.test(message))
}
