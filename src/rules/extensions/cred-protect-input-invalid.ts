import { defineRule } from '../define-rule.ts'
import { expectedOutput, inputFound, inputsOf } from './common.ts'

const POLICIES = new Set<unknown>([
  'userVerificationOptional',
  'userVerificationOptionalWithCredentialIDList',
  'userVerificationRequired',
])

export default defineRule({
  id: 'cred-protect-input-invalid',
  summary: 'credentialProtectionPolicy names no policy',
  why: 'The client takes three names, not the numbers that the authenticator uses; others are an error or are passed over, and the credential stays unprotected.',
  fix: 'Use userVerificationOptional, userVerificationOptionalWithCredentialIDList or userVerificationRequired.',
  spec: 'CTAP 2.1 §12.1',
  severity: 'error',
  kinds: ['creation-options'],
  reads: ['object'],
  check: ({ object }) => {
    const { credentialProtectionPolicy: policy } = inputsOf(object)
    return policy === undefined || POLICIES.has(policy)
      ? []
      : [inputFound('credentialProtectionPolicy', 'the name of a policy', policy)]
  },
  message: expectedOutput,
})
