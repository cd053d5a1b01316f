import { MAX_DIAGNOSED } from '../../limits.ts'
import type { Part } from '../../model/index.ts'
import { callsIn, type FoundCall } from '../calls/index.ts'
import { partOf } from '../literal.ts'
import { restOf } from '../rest-of-text.ts'
import { defineWrapper } from '../wrapper.ts'

/** JSON is no program. */
const PROGRAM = /^\s{0,99}[^\s{[]/
const CALL =
  /\b(?:fetch|axios|ky|got)[<\s(]|(?:\.|->|::)(?:post|put|patch|request|ajax|fetch|Post|PostAsync|NewRequest(?:WithContext)?|Request|sendRequest|send|write)!?[<\s(]|\bCURLOPT_POSTFIELDS\b|\bNet::HTTP\b|\.httpBody\b|\bURI\.create\(|\.(?:url|uri)\(\s{0,9}"/

/** A program that sends a request: what a browser's "Copy as fetch" gives, what a client writes for a saved request, or what somebody wrote, in any language. */
export default defineWrapper({
  opens: 'text',
  step: 'call',
  sure: 'exact',
  undone: undefined,
  looks: (text) => text.length <= MAX_DIAGNOSED && PROGRAM.test(text) && CALL.test(text),
  open(text) {
    const calls = callsIn(text)
    if (calls.length === 0) return undefined
    const ranges = calls.map(({ body }) => body.range)
    return [...calls.map(partOfCall), ...restOf(text, ranges)]
  },
})

const partOfCall = ({ body, says, name }: FoundCall): Part => ({
  ...('literal' in body ? partOf({ reader: body.literal, alone: true }) : { cut: body.cut }),
  says,
  undone: { what: name },
  ...(name === 'a fetch call' ? { step: 'fetch' } : {}),
})
