import { memberAt } from '../../json/values.ts'
import { plain, shown } from '../../text/shown.ts'
import { ATTACHMENTS, CONVEYANCES, REQUIREMENTS } from '../../webauthn/vocabulary.ts'
import { at, defineRule } from '../define-rule.ts'

/** Path, and the values that browsers know (§5.4.5 to §5.4.7, §5.8.6). */
const ENUMS = [
  [['authenticatorSelection', 'authenticatorAttachment'], ATTACHMENTS, 'any authenticator'],
  [['authenticatorSelection', 'residentKey'], REQUIREMENTS, 'what requireResidentKey says'],
  [['authenticatorSelection', 'userVerification'], REQUIREMENTS, '"preferred"'],
  [['userVerification'], REQUIREMENTS, '"preferred"'],
  [['attestation'], CONVEYANCES, '"none"'],
] as const

export default defineRule({
  id: 'options-value-unknown',
  summary: 'a choice in the options is none that browsers know',
  why: 'Browsers take a value that they do not know for the member left out: nobody complains, and the choice has no effect.',
  fix: 'Write one of the values of the standard, in small letters, or leave the member out.',
  spec: 'WebAuthn Level 3 §2.1.1 (enumerations as DOMString types), §5.4.4 to §5.4.7, §5.8.6',
  severity: 'warning',
  kinds: ['creation-options', 'request-options'],
  reads: ['object'],
  check: ({ object }) =>
    ENUMS.flatMap(([path, known, taken]) => {
      const value = memberAt(object, ...path)
      if (typeof value !== 'string' || known.includes(value)) return []
      const args = { received: shown(value), expected: plain(known.join(', ')), isAny: value === 'any', taken }
      return [{ place: at(`/${path.join('/')}`), args }]
    }),
  message: (args, also) =>
    [args, ...also].map((one) => `expected one of ${one.expected}; received ${one.received}`).join('. '),
  cause: (args) =>
    args.isAny
      ? 'Twilio’s configuration has "any"; in the options of the browser that is the member left out.'
      : `The browser does as if it had been told ${args.taken}.`,
})
