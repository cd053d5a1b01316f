import { numberOf } from '../convert.ts'
import type { Offsets } from '../model/index.ts'
import { table } from '../table.ts'
import { decodeEitherBase64, withoutPadding } from '../text/encodings.ts'
import { decodeUtf8Lossy } from '../utf8.ts'

/** A text in which parts are spelled otherwise, with the offset of the spelling of each of its units. */
export interface Respelled {
  text: string
  offsets: Offsets
}

/** Undoes one spelling: what `pattern` (global, never empty) matches stands for what `meant` makes of it. Linear. */
export function respelled(text: string, pattern: RegExp, meant: (match: RegExpMatchArray) => string): Respelled {
  return {
    text: text.replace(pattern, (...match) => meant(match as RegExpMatchArray)),
    offsets: () => {
      const offsets: number[] = []
      let at = 0
      for (const match of text.matchAll(pattern)) {
        for (; at < match.index; at++) offsets.push(at)
        for (let unit = meant(match).length; unit > 0; unit--) offsets.push(at)
        at = match.index + match[0].length
      }
      for (; at <= text.length; at++) offsets.push(at)
      return offsets
    },
  }
}

const NAMED: Record<string, string> = table({ quot: '"', amp: '&', lt: '<', gt: '>', apos: "'", nbsp: ' ' })

/** Decodes the character references in which JSON is escaped (HTML §13.5); others stay as they are. */
export const withoutEntities = (text: string): Respelled =>
  respelled(
    text,
    /&(?:(quot|amp|lt|gt|apos|nbsp)|#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6}));/g,
    ([whole, name, decimal, hex]) =>
      name === undefined ? character(whole, numberOf(decimal ?? `0x${hex}`)) : (NAMED[name] ?? whole),
  )

const character = (whole: string, point: number): string => (point <= 0x10ffff ? String.fromCodePoint(point) : whole)

/** Base64 or base64url, in lines or in one, perhaps as a data URL (RFC 4648 §4, §5; RFC 2397), of what begins as a JSON object does. */
const OF_JSON = /^\s{0,99}(?:data:[\w/+.;=-]{0,99};base64,)?(?=e[yw])/

const start = (text: string): number | undefined => OF_JSON.exec(text)?.[0].length

/** Bytes of a character in UTF-8 (RFC 3629 §3). */
const utf8Bytes = (point: number): number => (point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4)

/** Of digits alone; one that is left over at the end stands for nothing. */
function decodedOf(digits: string): string {
  const whole = withoutPadding(digits)
  const bytes = decodeEitherBase64(whole.length % 4 === 1 ? whole.slice(0, -1) : whole)
  return decodeUtf8Lossy(bytes ?? new Uint8Array(0))
}

/** The beginning of the text that it stands for; undefined: it is no base64 of an object. */
export function headOfBase64(text: string): string | undefined {
  const from = start(text)
  if (from === undefined || text.length - from < 40) return undefined
  const head = text.slice(from, from + 400).replace(/\s/g, '')
  if (!/^[\w+/-]+={0,2}$/.test(head)) return undefined
  const decoded = decodedOf(head)
  return /^\{\s*"/.test(decoded) ? decoded : undefined
}

/** The whole of it; undefined where something else stands in it. */
export function fromBase64(text: string): Respelled | undefined {
  const from = start(text) ?? 0
  const digits = text.slice(from).replace(/\s/g, '')
  if (!/^[\w+/-]+={0,2}$/.test(digits)) return undefined
  const decoded = decodedOf(digits)
  const offsets = (): number[] => {
    const places: number[] = []
    for (let at = from; at < text.length; at++) if (!/\s/.test(text[at] ?? '')) places.push(at)
    const all: number[] = []
    let byte = 0
    for (const character of decoded) {
      const place = places[Math.floor((byte * 4) / 3)] ?? text.length
      for (let unit = 0; unit < character.length; unit++) all.push(place)
      byte += utf8Bytes(character.codePointAt(0) ?? 0)
    }
    all.push(text.length)
    return all
  }
  return { text: decoded, offsets }
}
