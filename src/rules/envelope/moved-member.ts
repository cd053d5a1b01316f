import { CREDENTIAL_KINDS } from '../../model/index.ts'
import { plain } from '../../text/shown.ts'
import { at, defineRule } from '../define-rule.ts'

const OF_BOTH = ['rawId', 'authenticatorAttachment', 'clientDataJSON']
const OF_REGISTRATION: ReadonlySet<string> = new Set([...OF_BOTH, 'attestationObject'])
const OF_AUTHENTICATION: ReadonlySet<string> = new Set([...OF_BOTH, 'authenticatorData', 'signature'])

export default defineRule({
  id: 'moved-member',
  summary: 'a member stands in the wrong object',
  why: 'id, rawId, type and authenticatorAttachment belong to the credential, the rest into response; a server looks nowhere else.',
  fix: 'Send the object that credential.toJSON() returns without moving its members.',
  spec: 'WebAuthn Level 3 §5.1',
  severity: 'error',
  tier: 'cause',
  kinds: CREDENTIAL_KINDS,
  reads: ['credential'],
  check: ({ credential, payload }) => {
    if (credential.layout !== 'nested') return []
    const wanted = payload.kind === 'registration' ? OF_REGISTRATION : OF_AUTHENTICATION
    return Object.values(credential.members)
      .filter((found) => found.how === 'moved' && wanted.has(found.name))
      .map((found) => ({
        place: at(found.pointer),
        explains: { at: [found.expected] },
        args: { expected: plain(found.expected), was: plain(found.pointer) },
      }))
  },
  message: (args, also) =>
    [args, ...also].map((one) => `expected at ${one.expected}, received at ${one.was}`).join('; '),
  cause: () => 'The object was rebuilt by hand and the member put one level too high or too low.',
  fixFor: (args, also) => `Move ${[args, ...also].map((one) => `${one.was} to ${one.expected}`).join(', ')}.`,
})
