import { CREDENTIAL_KINDS } from '../../model/index.ts'
import { at, defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'value-redacted',
  summary: 'a value was taken out before it was captured',
  why: 'A placeholder stands where the value was. It is there, but nothing can be said of it.',
  fix: 'Capture the value itself when the checks that need it matter; nothing leaves this machine.',
  spec: 'passkey-lint: redacted values are present but unknown',
  severity: 'info',
  kinds: CREDENTIAL_KINDS,
  reads: ['encoded'],
  check: ({ encoded }) =>
    Object.values(encoded)
      .filter((one) => one.state === 'redacted')
      .map((one) => ({ place: at(one.pointer) })),
  message: (_args, also) =>
    also.length === 0 ? 'redacted: not checked' : `redacted: not checked, here and in ${also.length} more`,
})
