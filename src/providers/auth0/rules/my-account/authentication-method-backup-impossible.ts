import { at, defineRule } from '../../../../rules/define-rule.ts'

export default defineRule({
  id: 'authentication-method-backup-impossible',
  summary: 'a passkey of one device is said to be backed up',
  why: 'credential_backed_up is the flag BS and credential_device_type the flag BE; a credential that is not eligible for backup is never backed up.',
  fix: 'Take the answer of the API as it is; if it says so itself, remove the passkey and enrol it again.',
  spec: 'WebAuthn Level 3 §6.1.3; Auth0 Management API v2, authentication methods',
  severity: 'error',
  tier: 'consequence',
  kinds: ['auth0-authentication-method'],
  reads: ['object'],
  check: ({ object }) =>
    object.credential_device_type === 'single_device' && object.credential_backed_up === true
      ? [{ place: at('/credential_backed_up') }]
      : [],
  message: () => 'expected credential_backed_up false beside credential_device_type "single_device", received true',
  cause: () => 'The two were put together from different passkeys, or changed.',
})
