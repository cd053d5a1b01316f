import { CREDENTIAL_KINDS } from '../../model/index.ts'
import { at, defineRule } from '../define-rule.ts'
import { flagsText } from './common.ts'

export default defineRule({
  id: 'backup-state-without-eligibility',
  summary: 'the BS flag is set without the BE flag',
  why: 'A credential that is backed up (BS) has to be one that may be backed up (BE); servers refuse the combination.',
  fix: 'Send the authenticator data unchanged; when the authenticator itself writes this, update it.',
  spec: 'WebAuthn Level 3 §6.1.3, §7.1 step 17',
  severity: 'error',
  kinds: CREDENTIAL_KINDS,
  reads: ['authData', 'flags'],
  check: ({ authData, flags }) =>
    flags.bs && !flags.be
      ? [
          {
            place: at(authData.pointer, {
              layer: 'authenticatorData',
              at: 'flags',
              bytes: { offset: authData.base + 32, length: 1 },
            }),
            args: { flags: flagsText(flags.byte) },
          },
        ]
      : [],
  message: (args) => `expected BE with BS, received flags ${args.flags}`,
})
