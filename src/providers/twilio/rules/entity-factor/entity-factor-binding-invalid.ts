import { isPlaceholder } from '../../../../decode/plausible.ts'
import { at, defineRule } from '../../../../rules/define-rule.ts'
import { plain } from '../../../../text/shown.ts'
import { sent } from '../challenge/common.ts'
import { typeOf } from './common.ts'

export default defineRule({
  id: 'entity-factor-binding-invalid',
  summary: 'the binding of the TOTP factor is no Base32 secret',
  why: 'A TOTP secret of your own is sent as Base32: A to Z and 2 to 7, without blanks. Another text gives other codes than the app, or none.',
  fix: 'Send Binding.Secret in Base32 (RFC 4648 §6), or leave it out: Twilio then makes one.',
  spec: 'Twilio Verify API, Factor resource (Binding.Secret); Twilio error page 60306',
  severity: 'error',
  tier: 'cause',
  kinds: ['twilio-entity-factor-request'],
  reads: ['object'],
  check: ({ object }) => {
    const secret = sent(object, 'binding.secret')
    if (typeOf(object) === 'push' || !secret || secret.value === null) return []
    if (typeof secret.value === 'string' && (isPlaceholder(secret.value) || /^[A-Z2-7]+=*$/i.test(secret.value)))
      return []
    const reason =
      typeof secret.value !== 'string'
        ? 'no text'
        : /\s/.test(secret.value)
          ? 'a text with blanks in it'
          : 'characters outside A to Z and 2 to 7'
    return [{ place: at(secret.pointer), args: { reason: plain(reason) } }]
  },
  // The secret itself is never told.
  message: (args) => `expected Base32, received ${args.reason}`,
})
