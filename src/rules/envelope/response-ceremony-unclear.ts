import { absent, defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'response-ceremony-unclear',
  summary: 'response has client data, but nothing that proves a registration or an authentication',
  why: 'A registration carries attestationObject, an authentication authenticatorData and signature. With neither, the server has nothing to verify.',
  fix: 'Send the whole object that credential.toJSON() returns: with response.attestationObject after create(), with response.authenticatorData and response.signature after get().',
  spec: 'WebAuthn Level 3 §5.2.1, §5.2.2',
  severity: 'error',
  tier: 'cause',
  kinds: ['credential'],
  reads: ['credential'],
  check: ({ credential, payload }) => {
    if (payload.candidate.doc.elided) return []
    const { members } = credential
    if (members.clientDataJSON?.how === 'absent' || members.clientDataJSON === undefined) return []
    if (['attestationObject', 'authenticatorData', 'signature'].some((name) => members[name]?.how !== 'absent'))
      return []
    const pointer = members.response?.pointer ?? '/response'
    return [
      {
        place: absent(members.response?.how === 'absent' ? '' : pointer, 'attestationObject'),
        explains: { at: ['/response'], below: ['/type'] },
      },
    ]
  },
  message: () =>
    'expected attestationObject (registration), or authenticatorData and signature (authentication), received only clientDataJSON',
  cause: () => 'The response was filtered or rebuilt, and the members that prove the ceremony were left out.',
})
