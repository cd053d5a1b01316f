import { MAX_DIAGNOSED } from '../../limits.ts'
import type { Part } from '../../model/index.ts'
import { urlEncodedForm } from '../url-encoded-form.ts'
import { defineWrapper } from '../wrapper.ts'

/** An address of any scheme with a query or a fragment (RFC 3986 §3.4, §3.5); what may not stand in one ends it. */
const ADDRESS = /\b[a-z][a-z\d+.-]{1,30}:\/{1,3}[^\s"'<>`?#]{0,300}[?#]([^\s"'<>`]{40,})/gi
/** A value that is JSON, or the base64 of it. */
const HOLDS = /(?:^|[?&#;/])[\w.[\]%-]{1,99}=(?:%7B|\{|ey)|^(?:%7B|\{|ey)/i
const MAX_ADDRESSES = 200

/** The address that a debugger or an app was called back with: `?credential=…`, `#…`, `myapp://callback?data=…`; alone or in text. */
export default defineWrapper({
  opens: 'text',
  step: 'address',
  sure: 'likely',
  undone: 'an address',
  looks: (text) => text.length <= MAX_DIAGNOSED && text.search(ADDRESS) >= 0,
  open(text) {
    const parts: Part[] = []
    for (const match of [...text.matchAll(ADDRESS)].slice(0, MAX_ADDRESSES)) {
      const tail = match[1] ?? ''
      const from = match.index + match[0].length - tail.length
      // A fragment may have a path and a query of its own, or be the value itself.
      let at = from
      for (const piece of tail.split(/[?#]/)) {
        if (HOLDS.test(piece)) parts.push(partOf(piece, at))
        at += piece.length + 1
      }
    }
    return parts.length > 0 ? parts : undefined
  },
})

function partOf(piece: string, at: number): Part {
  const offsets = (): number[] => Array.from({ length: piece.length + 1 }, (_, unit) => at + unit)
  if (!/^[\w.[\]%-]{1,99}=/.test(piece)) return { cut: { text: piece, offsets } }
  const { value, fields } = urlEncodedForm(piece)
  const moved = new Map(
    [...(fields ?? [])].map(([name, { start, end, offsets: own }]) => {
      const places = own && ((): number[] => Array.from(own(), (offset) => offset + at))
      return [name, { start: start + at, end: end + at, ...(places ? { offsets: places } : {}) }]
    }),
  )
  return { value, fields: moved }
}
