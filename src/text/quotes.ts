/**
 * Quotes in JSON and in JSON inside JSON strings. The level is the number of backslashes that a delimiter wears:
 * 0 in the document itself, 1 in a string in it, 3 in a string in that one.
 */

/** How many backslashes stand right before `at`. */
export function backslashesBefore(text: string, at: number): number {
  let count = 0
  while (at - count > 0 && text.charCodeAt(at - count - 1) === 0x5c) count++
  return count
}

/** Whether the quote at `at` delimits a string of this level, rather than being content of one or wrapping it. */
function delimits(text: string, at: number, level: number): boolean {
  const backslashes = backslashesBefore(text, at)
  // In the document itself an even run is escaped backslashes that end a string: RFC 8259 §7.
  return level === 0 ? backslashes % 2 === 0 : backslashes === level
}

/** The offset of the next delimiting quote at or after `from`, or -1. */
export function nextQuote(text: string, from: number, level: number): number {
  let at = text.indexOf('"', from)
  while (at !== -1 && !delimits(text, at, level)) at = text.indexOf('"', at + 1)
  return at
}

/** How many delimiting quotes the text holds. */
export function countQuotes(text: string, level: number): number {
  let count = 0
  for (let at = nextQuote(text, 0, level); at !== -1; at = nextQuote(text, at + 1, level)) count++
  return count
}

/** The quote as it is written at this level. */
export function quoteAt(level: number): string {
  return `${'\\'.repeat(level)}"`
}
