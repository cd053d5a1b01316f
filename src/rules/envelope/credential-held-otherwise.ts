import { CREDENTIAL_KINDS, type Payload, type Unshown } from '../../model/index.ts'
import { endpointOf } from '../../providers/facts.ts'
import { plain } from '../../text/shown.ts'
import { at, defineRule } from '../define-rule.ts'

type Found = 'itself' | 'object' | 'text' | 'list' | 'member'

export default defineRule({
  id: 'credential-held-otherwise',
  summary: 'the request does not hold the credential where, or as, its receiver takes it',
  why: 'A receiver reads the credential from one member of the request, as text or as an object; in another place or form it finds none.',
  fix: 'Put the credential into the member that the receiver reads, in the form that it documents.',
  spec: 'WebAuthn Level 3 §5.1',
  severity: 'error',
  kinds: CREDENTIAL_KINDS,
  reads: ['credential'],
  check: ({ payload }) => {
    const { sent, endpoint } = payload
    if (sent?.elsewhere || !endpoint) return []
    const { holds, takes } = endpointOf(endpoint)
    // The body of the other step is a mistake of its own.
    if (!holds?.as || (takes !== payload.kind && takes !== 'credential' && payload.kind !== 'credential')) return []
    const { as } = holds
    const found = sent ? foundAs(payload, holds.in, as) : pastedAs(payload, holds.in, as)
    if (found === undefined) return []
    const around: Unshown | undefined = sent?.wrapping?.as === 'member' ? plain(`"${sent.wrapping.name}"`) : undefined
    const wanted = plain(holds.in.slice(1).replaceAll('/', '.'))
    return [{ place: at(''), args: { wanted, as, found, around } }]
  },
  message: ({ wanted, as, found, around }) => {
    const how = {
      itself: 'it as the body itself',
      object: 'it there as an object',
      text: 'it as text',
      list: 'it in a list',
      member: `it in a member ${around}`,
    }
    return `expected the credential ${as === 'text' ? 'as text' : 'as an object'} in ${wanted}, received ${how[found]}`
  },
  cause: ({ found }) =>
    found === 'itself'
      ? 'The credential was sent as other servers take it, with nothing around it.'
      : found === 'object'
        ? 'The client makes text of the body, not of the credential in it.'
        : found === 'text'
          ? 'The credential was made text before the body was.'
          : 'The body was built for another server.',
  fixFor: ({ wanted, as }) =>
    as === 'text'
      ? `Set ${wanted} to JSON.stringify(credential.toJSON()), and send the body around it as JSON.`
      : `Set ${wanted} to what credential.toJSON() returns, and make text only of the whole body.`,
})

/** Undefined: as it is to be, or nobody can tell; of a text the name of its member is not known. */
function foundAs({ sent, candidate }: Payload, where: string, as: 'text' | 'object'): Found | undefined {
  if (sent?.bare) return 'itself'
  const { wrapping } = sent ?? {}
  if (!wrapping) return undefined
  if (wrapping.as === 'text') return as === 'text' ? undefined : 'text'
  if (wrapping.as === 'list') return 'list'
  if (!candidate.pointer.endsWith(where)) return 'member'
  return as === 'object' ? undefined : 'object'
}

/**
 * A body without its request: whose it is shows in the member that the receiver alone has. An object there is no way of
 * pasting; a text may be. What was sent to somebody else is that one's own form.
 */
function pastedAs({ candidate: { pointer, hints } }: Payload, where: string, as: 'text' | 'object'): Found | undefined {
  return as === 'text' && pointer === where && !hints.sent && !hints.exchange ? 'object' : undefined
}
