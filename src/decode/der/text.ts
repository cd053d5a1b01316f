import { decodeUtf8 } from '../utf8.ts'
import { oidName, oidText } from './oid.ts'
import type { DerNode } from './walk.ts'

/** Universal tags, X.680 §8.4. */
export const TAG = {
  boolean: 1,
  integer: 2,
  bitString: 3,
  octetString: 4,
  null: 5,
  oid: 6,
  utf8String: 12,
  sequence: 16,
  set: 17,
  utcTime: 23,
  generalizedTime: 24,
  bmpString: 30,
} as const

/** Whether an element has that universal tag. */
export const isTag = (node: DerNode | undefined, tag: number): node is DerNode =>
  node !== undefined && node.tagClass === 0 && node.tag === tag

export const contentOf = (bytes: Uint8Array, node: DerNode): Uint8Array => bytes.subarray(node.content, node.end)

/** The dotted OID of an element, or undefined when it holds none. */
export const oidOf = (bytes: Uint8Array, node: DerNode | undefined): string | undefined =>
  isTag(node, TAG.oid) ? oidText(contentOf(bytes, node)) : undefined

/** The attributes of a Name (RFC 5280 §4.1.2.4) in its own order; the type is undefined when it is no OID. */
export function attributesOf(bytes: Uint8Array, name: DerNode): { oid: string | undefined; text: string }[] {
  return name.children.flatMap((rdn) =>
    rdn.children.map(({ children }) => {
      const [type, value] = children
      return { oid: oidOf(bytes, type), text: value ? stringText(bytes, value) : '?' }
    }),
  )
}

/** A Name in its own order: `C=US, O=Example, CN=Key`; '' for an empty one. Text as it is, not escaped. */
export const nameText = (bytes: Uint8Array, name: DerNode): string =>
  attributesOf(bytes, name)
    .map(({ oid, text }) => `${oid === undefined ? '?' : oidName(oid)}=${text}`)
    .join(', ')

/** A string element's text; Latin-1 where it is no UTF-8. */
function stringText(bytes: Uint8Array, node: DerNode): string {
  const content = contentOf(bytes, node)
  let text = ''
  if (isTag(node, TAG.bmpString)) {
    for (let i = 0; i + 1 < content.length; i += 2)
      text += String.fromCharCode((content[i] ?? 0) * 256 + (content[i + 1] ?? 0))
    return text
  }
  const utf8 = decodeUtf8(content)
  if (utf8 !== undefined) return utf8
  for (const byte of content) text += String.fromCharCode(byte)
  return text
}

const TIME = /^(\d{2}|\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z$/

/** UTCTime and GeneralizedTime as RFC 5280 §4.1.2.5 allows them, in ISO 8601; undefined when it is none of them. */
export function timeText(bytes: Uint8Array, node: DerNode | undefined): string | undefined {
  if (!isTag(node, TAG.utcTime) && !isTag(node, TAG.generalizedTime)) return undefined
  const found = TIME.exec(String.fromCharCode(...contentOf(bytes, node).subarray(0, 20)))
  const [, year = '', month, day, hour, minute, second] = found ?? []
  if (found === null || (year.length === 2) !== isTag(node, TAG.utcTime)) return undefined
  const full = year.length === 4 ? year : Number(year) < 50 ? `20${year}` : `19${year}`
  return `${full}-${month}-${day}T${hour}:${minute}:${second}Z`
}
