import { at, defineRule } from '../define-rule.ts'

const OF_OTHER = {
  'creation-options': ['allowCredentials', 'rpId', 'userVerification'],
  'request-options': ['rp', 'user', 'pubKeyCredParams', 'excludeCredentials', 'authenticatorSelection'],
} as const

export default defineRule({
  id: 'options-kinds-mixed',
  summary: 'the options have members of a registration and of an authentication',
  why: 'create() and get() take different options and pass over members that they do not know: what these should have done is not done.',
  fix: 'Make two objects: rp, user and excludeCredentials for create(); rpId and allowCredentials for get().',
  spec: 'WebAuthn Level 3 §5.4, §5.5',
  severity: 'warning',
  kinds: ['creation-options', 'request-options'],
  reads: ['object'],
  check: ({ object, payload: { kind } }) => {
    if (kind !== 'creation-options' && kind !== 'request-options') return []
    return OF_OTHER[kind]
      .filter((name) => Object.hasOwn(object, name))
      .map((name) => ({ place: at(`/${name}`), args: { member: name, creation: kind === 'creation-options' } }))
  },
  message: (args, also) =>
    `expected members of ${args.creation ? 'creation' : 'request'} options, received ${[args, ...also].map((one) => one.member).join(', ')} as well`,
})
