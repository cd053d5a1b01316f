import { stringOffsets } from '../json/doc.ts'
import { stringContent } from './literal-strings.ts'
import { Respelling } from './respelling.ts'

/**
 * Where each unit of a scalar stands that is written over lines: the indentation of a block scalar goes, line ends of a folded one are
 * blanks (YAML 1.2.2 §8.1, §7.3). Undefined: it is spelled otherwise.
 */
export function placesOfLines(text: string, start: number, value: string): number[] | undefined {
  const places: number[] = []
  let at = start
  for (let unit = 0; unit < value.length; unit++) {
    const char = value.charAt(unit)
    if (!isBlank(char)) while (at < text.length && isBlank(text.charAt(at))) at++
    places.push(at)
    if (text[at] === char) at++
    else if (!isBlank(char)) return undefined
  }
  return places
}

const isBlank = (char: string): boolean => char === ' ' || char === '\n' || char === '\r' || char === '\t'

/** The same of one line in double quotes, whose escapes are those of JSON and more (§5.7). */
export function placesOfEscaped(text: string, open: number, value: string): number[] | undefined {
  const out = new Respelling()
  out.put('"', open)
  const { at } = stringContent(text, open, out)
  out.put('"', at)
  const { text: json, offsets } = out.result(at)
  if (JSON.parse(json) !== value) return undefined
  const all = offsets()
  return stringOffsets(json, 1).map((unit) => all[unit] ?? at)
}

/** Writes what stands piece by piece in the source. */
export function contentAt(out: Respelling, value: string, places: readonly number[]): void {
  for (let from = 0; from < value.length; ) {
    let to = from + 1
    while (to < value.length && places[to] === (places[to - 1] ?? 0) + 1) to++
    out.content(value.slice(from, to), places[from] ?? 0)
    from = to
  }
}
