import { offsetsOf } from '../../json/doc.ts'
import { defineWrapper } from '../wrapper.ts'

/** Two digits for each byte, perhaps with blanks or colons between them; the text that they stand for is an object in JSON. */
const OF_JSON = /^\s*(?:0x)?7b[\s:]*(?:(?:20|0a|0d|09)[\s:]*){0,20}22/i

/** A body as a debugger, a database or a packet capture shows it: hexadecimal digits. Hex digits are hex, never base64. */
export default defineWrapper({
  opens: 'text',
  step: 'hex',
  sure: 'exact',
  undone: 'hexadecimal digits',
  looks: (text) => OF_JSON.test(text) && !/[^\da-fA-F\s:x]/.test(text),
  open(text) {
    const starts: number[] = []
    const from = /^\s*0x/i.exec(text)?.[0].length ?? 0
    for (let at = from; at < text.length; at++) if (!/[\s:]/.test(text.charAt(at))) starts.push(at)
    if (starts.length % 2 === 1) starts.pop()
    const bytes = new Uint8Array(starts.length / 2)
    for (let byte = 0; byte < bytes.length; byte++)
      bytes[byte] = Number.parseInt(text.charAt(starts[2 * byte] ?? 0) + text.charAt(starts[2 * byte + 1] ?? 0), 16)
    const decoded = new TextDecoder().decode(bytes)
    const offsets = (): Uint32Array => {
      const ofUnits: number[] = []
      let byte = 0
      for (const character of decoded) {
        for (let unit = 0; unit < character.length; unit++) ofUnits.push(starts[2 * byte] ?? text.length)
        const point = character.codePointAt(0) ?? 0
        byte += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4
      }
      return offsetsOf(decoded.length, (unit) => ofUnits[unit] ?? text.length)
    }
    return [{ cut: { text: decoded, offsets } }]
  },
})
