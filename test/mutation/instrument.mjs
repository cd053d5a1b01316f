/** A source with all its chosen mutants in it, each behind a switch. */

/** @typedef {import('./mutants.mjs').Numbered} Numbered */

/** The function that a mutant asks whether it is the one of this run; the worker defines it. */
export const SWITCH = '__mutant'

/**
 * The text with `mutants` in it, each as `(__mutant(n) ? changed : as it was)`, n being its `number`. One mutant may
 * stand inside another; the changed side of the outer one is then as written.
 *
 * @type {(source: string, mutants: readonly Numbered[]) => string}
 */
export function instrument(source, mutants) {
  const buffer = Buffer.from(source)
  // Outer ones first, and of one place those with a smaller number.
  const sorted = [...mutants].sort((a, b) => a.start - b.start || b.end - a.end || a.number - b.number)
  return render(buffer, 0, buffer.length, sorted)
}

/** @type {(buffer: Buffer, start: number, end: number, mutants: readonly Numbered[]) => string} */
function render(buffer, start, end, mutants) {
  let out = ''
  let from = start
  const left = [...mutants]
  for (let mutant = left.shift(); mutant; mutant = left.shift()) {
    const { end: last } = mutant
    const next = left.findIndex((other) => other.start >= last)
    const inner = left.splice(0, next === -1 ? left.length : next)
    out += buffer.subarray(from, mutant.start).toString()
    out += switched(mutant, render(buffer, mutant.start, mutant.end, inner))
    from = mutant.end
  }
  return out + buffer.subarray(from, end).toString()
}

/** @type {(mutant: Numbered, original: string) => string} */
function switched({ number, to, statement }, original) {
  if (statement === 'removed') return `{ if (!${SWITCH}(${number})) ${original} }`
  // Without semicolons a line that begins with a bracket would continue the one before.
  return `${statement === 'opens' ? 'void 0, ' : ''}(${SWITCH}(${number}) ? (${to}) : (${original}))`
}
