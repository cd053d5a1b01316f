import { MAX_FIELDS_TEXT } from '../../limits.ts'
import { outlineOf } from '../outline.ts'
import { defineWrapper } from '../wrapper.ts'

const MEMBERS = /attestation_?object|client_?data_?json|raw_?id/i
const SIGNS =
  /[▿▾▸▼▶]|\[\[Prototype\]\]|:\s{0,3}(?:Authenticator(?:Attestation|Assertion)Response|ArrayBuffer\()|^[ \t]{0,40}"?[A-Za-z]\w{0,60}"? = \S/m

/** An object as dump() of Swift, a debugger or the developer tools show it, a member a line; a file of TOML. */
export default defineWrapper({
  opens: 'text',
  step: 'outline',
  sure: 'likely',
  undone: 'what a debugger shows of an object',
  looks: (text) => text.length <= MAX_FIELDS_TEXT && MEMBERS.test(text) && SIGNS.test(text.slice(0, 20_000)),
  open: outlineOf,
})
