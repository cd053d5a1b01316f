import { memberAt } from '../../json/values.ts'
import { at, defineRule } from '../define-rule.ts'

/** `icon` was in Level 1; `status` and `errorMessage` are of the FIDO conformance tools' API. */
const OBSOLETE = ['rp/icon', 'user/icon', 'status', 'errorMessage'] as const

export default defineRule({
  id: 'options-member-obsolete',
  summary: 'the options have a member that WebAuthn does not have, or no longer',
  why: 'Browsers pass over it. icon was taken out of the standard after Level 1; status and errorMessage belong to the interface of the FIDO conformance tools.',
  fix: 'Leave it out.',
  spec: 'WebAuthn Level 2 §18 (changes: icon)',
  severity: 'info',
  kinds: ['creation-options', 'request-options'],
  reads: ['object'],
  check: ({ object }) =>
    OBSOLETE.filter((path) => memberAt(object, ...path.split('/')) !== undefined).map((path) => ({
      place: at(`/${path}`),
      args: { path },
    })),
  message: (args, also) => `expected no such member, received ${[args, ...also].map((one) => one.path).join(', ')}`,
})
