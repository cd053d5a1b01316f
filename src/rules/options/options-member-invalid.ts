import { defineRule, text } from '../define-rule.ts'

const WANTED: Record<string, string> = {
  rp: 'an object',
  user: 'an object',
  challenge: 'base64url text',
  id: 'text that is not empty',
  timeout: 'milliseconds, 0 or more',
  alg: 'an integer, the COSE algorithm identifier',
  excludeCredentials: 'a list of credential descriptors',
  allowCredentials: 'a list of credential descriptors',
  transports: 'a list of texts',
  hints: 'a list of texts',
  authenticatorSelection: 'an object',
  requireResidentKey: 'true or false',
  extensions: 'an object',
}

export default defineRule({
  id: 'options-member-invalid',
  summary: 'a member of the options has a type that the browser does not take',
  why: 'A browser converts the members one by one, and throws a TypeError or uses something else than was meant when the type is wrong.',
  fix: 'Pass on the options as the server made them; leave a member out rather than send null.',
  spec: 'WebAuthn Level 3 §5.1.7, §5.4, §5.5',
  severity: 'error',
  rank: 'shape',
  merge: false,
  kinds: ['creation-options', 'request-options'],
  message: (args) => {
    const member = text(args.member)
    const wanted = WANTED[member] ?? (/^\d+$/.test(member) ? 'an object or a text, as its list holds' : 'text')
    return `${member}: expected ${wanted}, received ${text(args.received)}`
  },
})
