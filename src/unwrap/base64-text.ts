import type { Respelled } from './respelled.ts'

/** Base64 or base64url, in lines or in one, perhaps as a data URL (RFC 4648 §4, §5; RFC 2397), of what begins as a JSON object does. */
const OF_JSON = /^\s{0,99}(?:data:[\w/+.;=-]{0,99};base64,)?(?=e[yw])/

const start = (text: string): number | undefined => OF_JSON.exec(text)?.[0].length

/** The beginning of the text that it stands for; undefined: it is no base64 of an object. */
export function headOfBase64(text: string): string | undefined {
  const from = start(text)
  if (from === undefined || text.length - from < 40) return undefined
  const head = text.slice(from, from + 400).replace(/\s/g, '')
  if (!/^[\w+/-]+={0,2}$/.test(head)) return undefined
  const decoded = Buffer.from(head, 'base64').toString('utf8')
  return /^\{\s*"/.test(decoded) ? decoded : undefined
}

/** The whole of it; undefined where something else stands in it. */
export function fromBase64(text: string): Respelled | undefined {
  const from = start(text) ?? 0
  const digits = text.slice(from).replace(/\s/g, '')
  if (!/^[\w+/-]+={0,2}$/.test(digits)) return undefined
  const decoded = Buffer.from(digits, 'base64').toString('utf8')
  const offsets = (): number[] => {
    const places: number[] = []
    for (let at = from; at < text.length; at++) if (!/\s/.test(text[at] ?? '')) places.push(at)
    const all: number[] = []
    let byte = 0
    for (const character of decoded) {
      const place = places[Math.floor((byte * 4) / 3)] ?? text.length
      for (let unit = 0; unit < character.length; unit++) all.push(place)
      byte += Buffer.byteLength(character)
    }
    all.push(text.length)
    return all
  }
  return { text: decoded, offsets }
}
