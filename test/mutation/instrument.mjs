/** A source with all its chosen mutants in it, each behind a switch. */

/** The function that a mutant asks whether it is the one of this run; the worker defines it. */
export const SWITCH = '__mutant'

/**
 * The text with `mutants` in it, each as `(__mutant(n) ? changed : as it was)`, n being its `number`. One mutant may
 * stand inside another; the changed side of the outer one is then as written.
 */
export function instrument(source, mutants) {
  const buffer = Buffer.from(source)
  // Outer ones first, and of one place those with a smaller number.
  const sorted = [...mutants].sort((a, b) => a.start - b.start || b.end - a.end || a.number - b.number)
  return render(buffer, 0, buffer.length, sorted)
}

function render(buffer, start, end, mutants) {
  let out = ''
  let from = start
  let index = 0
  while (index < mutants.length) {
    const mutant = mutants[index++]
    const inner = []
    while (index < mutants.length && mutants[index].start < mutant.end) inner.push(mutants[index++])
    out += buffer.subarray(from, mutant.start).toString()
    out += switched(mutant, render(buffer, mutant.start, mutant.end, inner))
    from = mutant.end
  }
  return out + buffer.subarray(from, end).toString()
}

function switched({ number, to, statement }, original) {
  if (statement === 'removed') return `{ if (!${SWITCH}(${number})) ${original} }`
  // Without semicolons a line that begins with a bracket would continue the one before.
  return `${statement === 'opens' ? 'void 0, ' : ''}(${SWITCH}(${number}) ? (${to}) : (${original}))`
}
