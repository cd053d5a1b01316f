import { isObject } from '../../json/values.ts'
import { absent, defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'options-user-verification-absent',
  summary: 'the options do not say whether the user has to be verified',
  why: 'Left out, userVerification is "preferred": a security key without a PIN answers without verification. A server that then demands it refuses what it asked for.',
  fix: 'Send "required" where the server demands verification, else "preferred" or "discouraged".',
  spec: 'WebAuthn Level 3 §5.4.4, §5.5, §5.8.6',
  severity: 'info',
  kinds: ['creation-options', 'request-options'],
  reads: ['object'],
  check: ({ object, payload }) => {
    if (payload.kind === 'request-options')
      return object.userVerification === undefined ? [{ place: absent('', 'userVerification') }] : []
    const { authenticatorSelection } = object
    if (authenticatorSelection === undefined) return [{ place: absent('', 'authenticatorSelection') }]
    return isObject(authenticatorSelection) && authenticatorSelection.userVerification === undefined
      ? [{ place: absent('/authenticatorSelection', 'userVerification') }]
      : []
  },
  message: () => 'expected userVerification, received nothing',
})
