import type { JsonObject } from '../../model/index.ts'
import { shown } from '../../text/shown.ts'
import { at, defineRule } from '../define-rule.ts'

/** Its absence is documented, too, unless it alone is there. */
const attachment = (object: JsonObject): string[] =>
  Object.hasOwn(object, 'authenticatorAttachment') ? [] : ['/authenticatorAttachment']

export default defineRule({
  id: 'credential-is-empty',
  summary: 'the credential is {} or holds nothing but authenticatorAttachment',
  why: 'The members of a PublicKeyCredential are getters on its prototype. JSON.stringify of one without toJSON(), or of a copy by the spread operator, gives an empty object.',
  fix: 'Call credential.toJSON() before JSON.stringify; in an older browser use a library that does the same.',
  spec: 'WebAuthn Level 3 §5.1 (toJSON)',
  severity: 'error',
  tier: 'cause',
  kinds: ['credential'],
  reads: ['object'],
  check: ({ object }) =>
    Object.keys(object).every((name) => name === 'authenticatorAttachment' || name === 'clientExtensionResults')
      ? [
          {
            place: at(''),
            explains: { at: ['/response', '/id', '/rawId', ...attachment(object)], below: [''] },
            args: { received: shown(object) },
          },
        ]
      : [],
  message: (args) => `expected id, rawId, type and response, received ${args.received}`,
  cause: () => 'JSON.stringify of the credential object itself: its members are getters, so nothing was written.',
})
