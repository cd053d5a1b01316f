import type { FieldRange } from '../../model/index.ts'
import { restOf } from '../rest-of-text.ts'
import { defineWrapper } from '../wrapper.ts'

/** What consoles put in front: Chromium and Firefox `Uncaught (in promise)`, Safari `Unhandled Promise Rejection:`. */
const CONSOLE =
  /^\s*(?:\[[Ee]rror\] )?(?:[\w./:-]{1,200}:\d+ )?(?:(?:Uncaught|Unhandled Promise Rejection|Unhandled rejection)[: ]\s*)?(?:\(in promise\):? )?/
const NAMED = /^(DOMException|[A-Z][A-Za-z]{0,40}Error)(?:: |:?\r?\n\s*)([^\r\n]*)/
/** The bare message of a conversion that fails is always a TypeError's (Web IDL §3.2). */
const BARE =
  /^(?:Failed to (?:execute '\w+' on '(?:CredentialsContainer|PublicKeyCredential)': |read the '\w+' property from 'Credential)|(?:CredentialsContainer|PublicKeyCredential)\.\w+: |(?:Missing required '\w+' member of|Member) PublicKeyCredential)[^\r\n]*/

/** `TypeError: Failed to execute 'create' …`, as a console prints it (ECMAScript Error.prototype.toString). */
export default defineWrapper({
  opens: 'text',
  step: 'text',
  sure: 'likely',
  undone: undefined,
  looks: (text) => messageIn(text) !== undefined,
  open(text) {
    const found = messageIn(text)
    if (!found) return undefined
    const { name, message, start, from } = found
    const end = from + message.length
    const fields = new Map<string, FieldRange>([
      ['', { start, end }],
      ['/message', { start: from, end }],
    ])
    if (from > start) fields.set('/name', { start, end: start + name.length })
    return [{ value: { name, message }, fields }, ...restOf(text, [{ start: 0, end }])]
  },
})

/** The error, where it starts, and where its message does: at the same place, when no name stands before it. */
function messageIn(text: string): { name: string; message: string; start: number; from: number } | undefined {
  const start = CONSOLE.exec(text)?.[0].length ?? 0
  const rest = text.slice(start)
  const named = NAMED.exec(rest)
  const name = named?.[1] ?? 'TypeError'
  const message = (named?.[2] ?? BARE.exec(rest)?.[0])?.trimEnd()
  if (!message) return undefined
  return { name, message, start, from: start + (named ? rest.indexOf(message, name.length) : 0) }
}
