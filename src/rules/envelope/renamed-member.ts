import { CREDENTIAL_KINDS } from '../../model/index.ts'
import { plain } from '../../text/shown.ts'
import { at, defineRule } from '../define-rule.ts'
import { isAppleObject, keyOf } from './common.ts'

/** Members that some server demands; another name for one of the rest does no harm worth an error. */
const DEMANDED = new Set([
  'id',
  'rawId',
  'type',
  'response',
  'authenticatorAttachment',
  'clientDataJSON',
  'attestationObject',
  'authenticatorData',
  'signature',
  'userHandle',
  'clientExtensionResults',
])

export default defineRule({
  id: 'renamed-member',
  summary: 'a member stands under another name',
  why: 'Member names are exact. Serialisers with a naming policy, server classes and mobile SDKs write their own style, and the server then sees the member as absent.',
  fix: 'Write the names as the standard does: id, rawId, type, authenticatorAttachment, response.clientDataJSON, response.attestationObject, response.authenticatorData, response.signature.',
  spec: 'WebAuthn Level 3 §5.1',
  severity: 'error',
  tier: 'cause',
  kinds: CREDENTIAL_KINDS,
  reads: ['credential'],
  check: ({ credential }) =>
    Object.values(credential.members)
      .filter((found) => found.how === 'renamed' && DEMANDED.has(found.name) && !isAppleObject(credential))
      .map((found) => ({
        place: at(found.pointer),
        // The schema misses the member where it should be; inside a renamed response it looks for it there.
        explains: { at: [found.expected], below: [found.pointer.replace(/[^/]*$/, found.name)] },
        args: { expected: plain(found.expected.slice(found.expected.lastIndexOf('/') + 1)), was: plain(keyOf(found)) },
        ...(keyOf(found).toLowerCase() === found.name.toLowerCase() ? { unless: 'names-in-any-case' as const } : {}),
      })),
  message: (args, also) => {
    const all = [args, ...also]
    const names = (member: 'expected' | 'was'): string => all.map((one) => `"${one[member]}"`).join(', ')
    return `expected the ${all.length === 1 ? 'name' : 'names'} ${names('expected')}, received ${names('was')}`
  },
  cause: () => 'A serialiser, a server class or an SDK wrote its own spelling of the name.',
  fixFor: (args, also) => `Rename ${[args, ...also].map((one) => `"${one.was}" to "${one.expected}"`).join(', ')}.`,
})
