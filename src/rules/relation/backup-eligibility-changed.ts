import { defineWords } from '../typed-rule.ts'

const words = (set: boolean): string => (set ? 'set' : 'clear')

export default defineWords<{ was: boolean; is: boolean }>({
  id: 'backup-eligibility-changed',
  summary: 'the flag BE is not what it was at registration',
  why: 'Whether a credential can be backed up is fixed when it is created; servers refuse a sign-in that says otherwise.',
  fix: 'Store the flag BE at registration and compare with that. If it was never stored, as after a migration, take it from the next sign-in that verifies.',
  spec: 'WebAuthn Level 3 §6.1.3, §7.2 step 19',
  severity: 'error',
  rank: 'relation',
  kinds: ['authentication'],
  message: (args) => `expected BE ${words(args.was)}, as at registration, received BE ${words(args.is)}`,
  cause: (args) =>
    args.is
      ? 'Password managers that learnt to sync set it for older credentials, too; or the flags were edited.'
      : 'The credential was made anew with the same id, or the flags were edited.',
})
