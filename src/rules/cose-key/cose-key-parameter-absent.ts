import { CREDENTIAL_KINDS } from '../../model/index.ts'
import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'cose-key-parameter-absent',
  summary: 'the COSE key lacks a parameter of its key',
  why: 'The key type says which parameters a public key has; without one of them there is no key.',
  fix: 'Send the authenticator data as the browser gave it, whole and unchanged; when the authenticator itself writes such a key, update it.',
  spec: 'RFC 9053 §7; RFC 8230 §4',
  severity: 'error',
  rank: 'decode',
  kinds: CREDENTIAL_KINDS,
  message: (args, also) =>
    `expected ${[args, ...also].map((each) => `${each.parameter} (label ${each.label})`).join(' and ')}, received a map without`,
  cause: () => 'The key was cut, or put together by hand.',
})
