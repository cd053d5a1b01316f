import { memberByValue } from '../../classify/credential/by-value.ts'
import type { Parts } from '../../decode/parts.ts'
import { CREDENTIAL_KINDS, type CredentialView, type FoundMember } from '../../model/index.ts'
import { plain } from '../../text/shown.ts'
import { ATTACHMENTS } from '../../webauthn/vocabulary.ts'
import { at, defineRule } from '../define-rule.ts'

interface Swap {
  one: FoundMember
  /** The member whose value stands in it. */
  holds: string
  /** The other half, where it holds the value of the first. */
  other: FoundMember | undefined
}

/** Members whose bytes are told apart by what they are. */
const BY_VALUE = ['clientDataJSON', 'attestationObject', 'authenticatorData'] as const

function swapsIn({ members }: CredentialView, encoded: Parts['encoded']): Swap[] {
  const { type, authenticatorAttachment } = members
  if (type && authenticatorAttachment?.value === 'public-key')
    return [
      {
        one: authenticatorAttachment,
        holds: 'type',
        other: (ATTACHMENTS as readonly unknown[]).includes(type.value) ? type : undefined,
      },
    ]
  for (const name of BY_VALUE) {
    const one = members[name]
    const read = encoded?.[name]
    const holds = one && memberByValue(one.value, read?.state === 'ok' ? read.bytes : undefined)
    if (!one || holds === undefined || holds === name || holds === 'signature') continue
    const other = members[holds]
    // What is right in its own place too was copied, not exchanged; the wrong one is still the other's.
    return [{ one, holds, other: memberByValue(other?.value) === name ? other : undefined }]
  }
  return []
}

export default defineRule({
  id: 'members-swapped',
  summary: 'a member holds the value of another one',
  why: 'Each value is sound, but under a name where something else is expected; arguments or columns were given in another order.',
  fix: 'Put each value under its own name, as credential.toJSON() does.',
  spec: 'WebAuthn Level 3 §5.1',
  severity: 'error',
  tier: 'cause',
  kinds: CREDENTIAL_KINDS,
  reads: ['credential'],
  check: ({ credential, encoded }) =>
    swapsIn(credential, encoded).map(({ one, holds, other }) => ({
      place: at(one.pointer),
      explains: {
        below: [one.pointer, ...(other ? [other.pointer] : []), `/${holds}`, `/response/${holds}`, '/type'],
      },
      args: { name: plain(one.name), holds: plain(holds), isBoth: other !== undefined },
    })),
  message: ({ name, holds, isBoth }) =>
    isBoth
      ? `expected ${name}, received the value of ${holds}: the two are swapped`
      : `expected ${name}, received the value of ${holds}`,
  cause: ({ isBoth }) =>
    isBoth ? 'Two arguments, columns or form fields were exchanged.' : 'The wrong variable or column was put there.',
  fixFor: ({ name, holds, isBoth }) =>
    isBoth
      ? `Exchange the values of ${name} and ${holds}.`
      : `Put this value under ${holds}, and the right one under ${name}.`,
})
