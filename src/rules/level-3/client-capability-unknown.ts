import { escapePointer } from '../../json/pointer.ts'
import { plain } from '../../text/shown.ts'
import { meantCapability } from '../../webauthn/client-capabilities.ts'
import { at, defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'client-capability-unknown',
  summary: 'a name among the capabilities of the client is an older or misspelt one',
  why: 'A page that asks for a capability by a name that is none gets undefined, which it takes for no.',
  fix: 'Ask for the names of the standard; extensions stand behind "extension:".',
  spec: 'WebAuthn Level 3 §5.1.7',
  severity: 'info',
  kinds: ['client-capabilities'],
  reads: ['object'],
  check: ({ object }) =>
    Object.keys(object).flatMap((name) => {
      const meant = meantCapability(name)
      return meant === undefined || Object.hasOwn(object, meant)
        ? []
        : [{ place: at(`/${escapePointer(name)}`), args: { received: plain(name), meant } }]
    }),
  message: ({ received, meant }) => `expected the name ${meant}, received ${received}`,
})
