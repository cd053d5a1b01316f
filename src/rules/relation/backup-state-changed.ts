import { defineWords } from '../typed-rule.ts'

export default defineWords<{ is: boolean }>({
  id: 'backup-state-changed',
  summary: 'the flag BS is not what it was at registration',
  why: 'A credential that can be backed up is so at some time, and may cease to be; this is normal.',
  fix: 'Update the stored flag BS with each sign-in.',
  spec: 'WebAuthn Level 3 §6.1.3, §7.2 step 25',
  severity: 'info',
  rank: 'relation',
  kinds: ['authentication'],
  message: (args) =>
    args.is
      ? 'the credential is backed up now; it was not at registration'
      : 'the credential is no longer backed up; it was at registration',
})
