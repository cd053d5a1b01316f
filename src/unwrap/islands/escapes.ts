import { type Respelled, respelled } from '../respelled.ts'

/** One level of the escapes of JSON (RFC 8259 §7), JavaScript and what is like them. */
const ESCAPE = /\\(?:u([\da-fA-F]{4})|x([\da-fA-F]{2})|([\s\S]))/g
const SHORT = new Map([
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
  ['b', '\b'],
  ['f', '\f'],
  // A line that goes on.
  ['\n', ''],
])

/** Removes one level of escapes. */
export const unescaped = (text: string): Respelled =>
  respelled(text, ESCAPE, ([, unit, byte, char = '']) =>
    unit === undefined && byte === undefined
      ? (SHORT.get(char) ?? char)
      : String.fromCharCode(Number.parseInt(unit ?? byte ?? '', 16)),
  )

/** What was respelled in what was respelled already. */
export const after = (first: Respelled, second: Respelled): Respelled => ({
  text: second.text,
  offsets: () => {
    const outer = first.offsets()
    return Array.from(second.offsets(), (offset) => outer[offset] ?? outer[outer.length - 1] ?? 0)
  },
})
