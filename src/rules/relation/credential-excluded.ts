import { defineWords } from '../typed-rule.ts'

export default defineWords({
  id: 'credential-excluded',
  summary: 'the new credential is one that the options exclude',
  why: 'excludeCredentials lists what the user has already; an authenticator that holds one of them refuses to make another, so this credential existed before these options.',
  fix: 'Send the credential that these options created; a credential that is already registered needs no second registration.',
  spec: 'WebAuthn Level 3 §5.1.3, §6.3.2 step 3',
  severity: 'error',
  rank: 'relation',
  kinds: ['registration'],
  message: () => 'expected a credential that is not in excludeCredentials, received one that is',
  cause: () => 'The registration was sent a second time, with options made after the first.',
})
