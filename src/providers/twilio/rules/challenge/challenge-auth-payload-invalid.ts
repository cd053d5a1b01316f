import { isPlaceholder } from '../../../../decode/plausible.ts'
import type { Json } from '../../../../model/index.ts'
import { at, defineRule } from '../../../../rules/define-rule.ts'
import { plain } from '../../../../text/shown.ts'
import { sent } from './common.ts'

const CODE = { least: 3, most: 8 } as const
const MAX_SIGNATURE = 5456

export default defineRule({
  id: 'challenge-auth-payload-invalid',
  summary: 'AuthPayload has neither the form of a code nor that of a push signature',
  why: 'AuthPayload is a text: the 3 to 8 digits of a TOTP code, or what the push SDK signed, up to 5456 characters. A number loses its leading zeros.',
  fix: 'Send the code as text with all its digits, or the signature of the SDK unchanged.',
  spec: 'Twilio Verify API, Challenge resource (AuthPayload); Twilio error page 60306',
  severity: 'error',
  tier: 'cause',
  kinds: ['twilio-challenge-request'],
  reads: ['object'],
  check: ({ object }) => {
    const found = sent(object, 'authpayload')
    const reason = found && reasonOf(found.value)
    return found && reason !== undefined ? [{ place: at(found.pointer), args: { reason: plain(reason) } }] : []
  },
  // A code or a signature is a secret: only its form is told.
  message: (args) => `expected 3 to 8 digits or a push signature, as text; received ${args.reason}`,
})

function reasonOf(value: Json): string | undefined {
  if (typeof value === 'number') return 'a number, whose leading zeros are lost'
  if (typeof value !== 'string') return 'no text'
  if (isPlaceholder(value)) return undefined
  if (value !== value.trim() || /\d\s+\d/.test(value)) return 'a text with blanks in it'
  if (value.length < CODE.least) return `${value.length} characters`
  if (/^\d+$/.test(value) && value.length > CODE.most) return `${value.length} digits`
  return value.length > MAX_SIGNATURE ? `${value.length} characters` : undefined
}
