import { CREDENTIAL_KINDS } from '../../model/index.ts'
import { shown } from '../../text/shown.ts'
import { at, defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'authenticator-attachment-is-any',
  summary: 'authenticatorAttachment holds the configuration value "any"',
  why: '"any" leaves a choice open; only a service or factor configuration may do that. A browser reports which kind of authenticator was used.',
  fix: 'Send the value of credential.authenticatorAttachment unchanged: "platform" or "cross-platform". Keep "any" in Passkeys.AuthenticatorAttachment or config.authenticator_attachment.',
  spec: 'WebAuthn Level 3 §5.1, §5.4.5',
  severity: 'error',
  tier: 'cause',
  kinds: CREDENTIAL_KINDS,
  reads: ['credential'],
  check: ({ credential }) => {
    const found = credential.members.authenticatorAttachment
    return typeof found?.value === 'string' && found.value.toLowerCase() === 'any'
      ? [
          {
            place: at(found.pointer),
            explains: { at: [found.expected], below: [found.pointer] },
            args: { received: shown(found.value) },
          },
        ]
      : []
  },
  message: ({ received }) => `expected "platform" or "cross-platform", received ${received}`,
  cause: () => '"any" belongs to the service or factor configuration; a browser never returns it.',
})
