import { decodeEncoded } from '../../decode/encoded.ts'
import { isPlaceholder } from '../../decode/plausible.ts'
import { shown } from '../../text/shown.ts'
import { signalledIds } from '../../webauthn/signal-options.ts'
import { at, defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'signal-id-not-base64url',
  summary: 'an id that is signalled is no base64url text',
  why: 'The method throws a TypeError for an id that it cannot decode; one that decodes to other bytes is that of no credential, and in a list of all it makes the right one disappear.',
  fix: 'Pass the ids as credential.toJSON() has them: base64url without padding (RFC 4648 §5).',
  spec: 'WebAuthn Level 3 §5.1.10',
  severity: 'error',
  kinds: ['signal-options'],
  reads: ['object'],
  check: ({ object }) =>
    signalledIds(object).flatMap(({ name, pointer, text }) => {
      if (isPlaceholder(text) || decodeEncoded(name, pointer, text).state === 'ok') return []
      return [{ place: at(pointer), args: { received: shown(text), standard: /[+/=]/.test(text) } }]
    }),
  message: (args, also) => `expected base64url text, received ${[args, ...also].map((one) => one.received).join(', ')}`,
  cause: ({ standard }) =>
    standard
      ? 'It is standard base64, which btoa() and most servers make: with "+", "/" or padding.'
      : 'The id was written in another form than base64url, such as hex, a UUID or a key of the database.',
})
