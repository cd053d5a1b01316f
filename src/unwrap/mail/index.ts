import { eachUnit } from '../../json/doc.ts'
import { MAX_UNWRAP_DEPTH } from '../../limits.ts'
import type { Part } from '../../model/index.ts'
import { fromBase64, type Respelled, respelled } from '../respelled.ts'
import { type Entity, entityAt } from './entity.ts'
import { withoutQuotedPrintable } from './quoted-printable.ts'

export { withoutQuotedPrintable }

/** Parts of one message. */
const MAX_PARTS = 200
/** Headers that only a mail has: of these there is at least one. */
const OF_MAIL = ['from', 'to', 'subject', 'mime-version', 'message-id', 'received', 'delivered-to', 'return-path']
/** Attachments that may be a capture; pictures are none. */
const FILE = /\.(?:json|har|txt|log|md|jsonl|ndjson|ya?ml|http|curl|csv|html?|eml)$/i

/** What people wrote in a mail and attached to it, each a text of its own. Undefined: it is no mail (RFC 5322, RFC 2045). */
export function textsOfMail(text: string): Part[] | undefined {
  const mail = entityAt(text, 0, text.length)
  if (!mail || !OF_MAIL.some((name) => mail.names.has(name)) || mail.names.size < 2) return undefined
  const found = textsOf(text, mail, 0)
  return found.length > 0 ? found.map((cut) => ({ cut })) : undefined
}

function textsOf(text: string, entity: Entity, depth: number): Respelled[] {
  const { type, parameters } = entity
  if (depth > MAX_UNWRAP_DEPTH) return []
  if (type.startsWith('multipart/')) {
    const texts = partsOf(text, entity).map((part) => textsOf(text, part, depth + 1))
    // The same in several forms, the plainest first (RFC 2046 §5.1.4).
    if (type === 'multipart/alternative')
      return texts.find((own) => own.some((one) => one.text.includes('{'))) ?? texts[0] ?? []
    return texts.flat().slice(0, MAX_PARTS)
  }
  const file = parameters.get('filename') ?? parameters.get('name') ?? ''
  if (!/^(?:text|message)\/|json/.test(type) && !FILE.test(file)) return []
  const body = decoded(text.slice(entity.start, entity.end), entity)
  const { start } = entity
  return [{ text: body.text, offsets: () => Array.from(body.offsets(), (offset) => offset + start) }]
}

function partsOf(text: string, { parameters, start, end }: Entity): Entity[] {
  const boundary = parameters.get('boundary')
  if (boundary === undefined || boundary === '') return []
  const line = `--${boundary}`
  const parts: Entity[] = []
  let from = -1
  for (
    let at = text.indexOf(line, start);
    at >= 0 && at < end && parts.length < MAX_PARTS;
    at = text.indexOf(line, at + 1)
  ) {
    if (at > 0 && text[at - 1] !== '\n') continue
    // The line break before it belongs to the boundary.
    const part = from < 0 ? undefined : entityAt(text, from, text[at - 2] === '\r' ? at - 2 : at - 1)
    if (part) parts.push(part)
    const feed = text.indexOf('\n', at)
    if (feed < 0 || text.startsWith('--', at + line.length)) return parts
    from = feed + 1
  }
  // A mail that was not copied to its end.
  const rest = from < 0 ? undefined : entityAt(text, from, end)
  return rest ? [...parts, rest] : parts
}

function decoded(body: string, { encoding, parameters }: Entity): Respelled {
  if (encoding === 'base64') return fromBase64(body) ?? plain(body)
  const own = encoding === 'quoted-printable' ? withoutQuotedPrintable(body) : plain(body)
  if (parameters.get('format')?.toLowerCase() !== 'flowed') return own
  // A line that ends with a blank goes on in the next (RFC 3676 §4.2); a quotation marks each.
  const instead = parameters.get('delsp')?.toLowerCase() === 'yes' ? '' : ' '
  const flowed = respelled(own.text, /(?<!^--) \r?\n(?![>\s])/gm, () => instead)
  return {
    text: flowed.text,
    offsets: () => {
      const outer = own.offsets()
      return Array.from(flowed.offsets(), (offset) => outer[offset] ?? 0)
    },
  }
}

const plain = (text: string): Respelled => ({ text, offsets: eachUnit(0, text) })
