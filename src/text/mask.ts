const LITERAL = new Set(['true', 'false', 'null'])

/** What stands between strings: JSON's punctuation stays. Words and numbers go too; a one-time code is a number. */
function maskGap(gap: string): string {
  return gap
    .replaceAll(/\s/g, ' ')
    .replaceAll(/[^ {}[\],:]+/g, (word) => (LITERAL.has(word) ? word : '…'))
    .replaceAll(/…(?: +…)+/g, '…')
}

/**
 * The shape of a piece of JSON without its content: every string becomes `"…"`. `level`: of its quotes; `inside`:
 * it starts within a string. What is not JSON keeps its punctuation only, so a wrong guess of either shows nothing.
 */
export function mask(text: string, level: number, inside = false): string {
  const quote = quoteAt(level)
  let out = ''
  let from = 0
  for (let within = inside; from < text.length; within = !within) {
    const at = nextQuote(text, from, level)
    const end = at === -1 ? text.length : at - level
    if (within) out += '…'
    else out += maskGap(text.slice(from, Math.max(from, end)))
    if (at === -1) break
    out += quote
    from = at + 1
  }
  return out
}

/** As `mask`, for a piece that ends outside a string, wherever it starts. */
export function maskBefore(text: string, level: number): string {
  return mask(text, level, countQuotes(text, level) % 2 === 1)
}

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
