import { isWithin } from '../json/pointer.ts'
import { type Repeat, repeatsIn } from '../json/repeats.ts'
import type { Candidate, Doc, Fault, Source } from '../model/index.ts'
import { lineIndex } from '../text/lines.ts'
import { plain } from '../text/shown.ts'
import type { InputFaults } from './unreadable.ts'

/** Looked for once in a text, though a thousand payloads stand in it. */
const known = new WeakMap<Doc, readonly Repeat[]>()

/** The members of a payload that stand in it more than once: which of their values a server takes, nobody promises. */
export function repeatedMembers({ doc, pointer }: Candidate, source: Source): Fault[] {
  if (!doc.repeats) return []
  const repeats = known.get(doc) ?? repeatsIn(doc.text)
  known.set(doc, repeats)
  const own = repeats.filter((one) => isWithin(one.pointer, pointer))
  const lines = own.length > 0 ? lineIndex(source.text) : undefined
  return own.flatMap((one) => {
    const first = lines?.position(doc.toSource(one.first))
    if (!first) return []
    const args = { member: plain(one.member), times: one.times, line: first.line, column: first.column }
    return [
      {
        kind: 'json-repeated-member' as const,
        place: { pointer: one.pointer.slice(pointer.length) },
        args: args satisfies InputFaults['json-repeated-member'],
      },
    ]
  })
}
