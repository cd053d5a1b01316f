import { defineRule } from '../define-rule.ts'
import { flagsText, partPlace } from './common.ts'

export default defineRule({
  id: 'user-presence-absent',
  summary: 'the UP flag of an authentication is clear',
  why: 'Without user presence nobody touched the authenticator: a server has to refuse the assertion. CTAP uses such answers only to find out which credentials exist.',
  fix: 'Send the response that navigator.credentials.get() gave after the user agreed, not one of a silent request ("up": false).',
  spec: 'WebAuthn Level 3 §6.1, §7.2 (user present)',
  severity: 'error',
  kinds: ['authentication'],
  reads: ['authData', 'flags'],
  check: ({ authData, flags }) =>
    flags.up ? [] : [{ place: partPlace(authData, 'flags'), args: { flags: flagsText(flags.byte), uv: flags.uv } }],
  message: (args) => `expected UP (0x01), received flags ${args.flags}`,
  cause: (args) =>
    args.uv
      ? 'The authenticator set UV without UP: the format allows it, the verification does not.'
      : 'The assertion was made without the user, or the bytes are not those of the authenticator.',
})
