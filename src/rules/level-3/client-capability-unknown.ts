import { escapePointer } from '../../json/pointer.ts'
import { plain } from '../../text/shown.ts'
import { nearest } from '../../text/words.ts'
import { CAPABILITIES, type Capability, isKnownCapability } from '../../webauthn/client-capabilities.ts'
import { at, defineRule } from '../define-rule.ts'

/** The capability that an unknown name is meant to be. */
function meantCapability(name: string): Capability | undefined {
  if (name === 'conditionalMediation') return 'conditionalGet'
  if (isKnownCapability(name)) return undefined
  const [best] = nearest(name, CAPABILITIES, 1)
  return CAPABILITIES.find((one) => one === best)
}

export default defineRule({
  id: 'client-capability-unknown',
  summary: 'a name among the capabilities of the client is an older or misspelt one',
  why: 'A page that asks for a capability by a name that is none gets no value, which it takes for no.',
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
