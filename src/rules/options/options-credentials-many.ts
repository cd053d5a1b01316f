import { at, defineRule } from '../define-rule.ts'

/** What browsers and security keys are tested with; Chrome refuses more. */
const MANY = 64
const LISTS = ['excludeCredentials', 'allowCredentials']

export default defineRule({
  id: 'options-credentials-many',
  summary: 'a list of credentials is very long',
  why: 'A security key is asked about every entry in turn; Chrome refuses lists of more than 64.',
  fix: 'List the credentials of this very account, and offer to delete those that are no longer used.',
  spec: 'WebAuthn Level 3 §5.8.3; CTAP 2.1 §6.4 (maxCredentialCountInList)',
  severity: 'info',
  kinds: ['creation-options', 'request-options'],
  reads: ['object'],
  check: ({ object }) =>
    LISTS.flatMap((name) => {
      const list = object[name]
      return Array.isArray(list) && list.length > MANY ? [{ place: at(`/${name}`), args: { length: list.length } }] : []
    }),
  message: (args) => `expected at most ${MANY} entries, received ${args.length}`,
})
