import type { Doc, Offsets } from '../model/index.ts'

/** The text of an input itself. */
export const rootDoc = (text: string, elided = false): Doc => ({ text, toSource: (offset) => offset, elided })

/** Builds the offsets of an inner text on first use: positions are wanted only for inputs with findings. */
export function innerDoc(text: string, parent: Doc, offsets: () => ArrayLike<number>, elided = false): Doc {
  let table: ArrayLike<number> | undefined
  const toSource = (offset: number): number => {
    table ??= offsets()
    const at = table[Math.min(offset, table.length - 1)] ?? 0
    return parent.toSource(at)
  }
  return { text, toSource, elided: elided || parent.elided }
}

/** Of a text that stands as it is, from `start` on, in the one that it was cut out of. */
export const eachUnit =
  (start: number, text: string): Offsets =>
  () =>
    Array.from({ length: text.length + 1 }, (_, unit) => start + unit)

/**
 * For each unit of a JSON string's value, the offset of its spelling; one more entry for the end.
 * `start` is the offset of the first unit after the opening quote. RFC 8259 §7.
 */
export function stringOffsets(text: string, start: number): number[] {
  const offsets: number[] = []
  let at = start
  while (at < text.length && text[at] !== '"') {
    offsets.push(at)
    if (text[at] !== '\\') at += 1
    else at += text[at + 1] === 'u' ? 6 : 2
  }
  offsets.push(at)
  return offsets
}
