import { countQuotes, nextQuote, quoteAt } from './quotes.ts'

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
