import { member } from '../../json/values.ts'
import { CREDENTIAL_KINDS } from '../../model/index.ts'
import { shown } from '../../text/shown.ts'
import { at, defineRule } from '../define-rule.ts'

const REQUIRED = ['clientDataJSON', 'attestationObject', 'authenticatorData', 'signature']

export default defineRule({
  id: 'response-empty',
  summary: 'response has none of the members that it is there for',
  why: 'In the browser the members of response are ArrayBuffers behind getters: JSON.stringify does not see them, and a copy with the spread operator has none of them.',
  fix: 'Call credential.toJSON(), or copy each member of credential.response by name and encode it as base64url.',
  spec: 'WebAuthn Level 3 §5.1 (toJSON), §5.2',
  severity: 'error',
  tier: 'cause',
  kinds: CREDENTIAL_KINDS,
  reads: ['credential'],
  check: ({ credential, payload }) => {
    const found = credential.members.response
    if (typeof found?.value !== 'object' || found.value === null || Array.isArray(found.value)) return []
    // An error body or an elided listing says nothing about what was sent.
    const isPart = payload.candidate.doc.elided && Object.keys(found.value).length > 0
    if (isPart || member(found.value, 'error') !== undefined) return []
    if (REQUIRED.some((name) => credential.members[name]?.how !== 'absent')) return []
    return [
      {
        place: at(found.pointer),
        explains: { at: ['/response', '/response/clientDataJSON'], below: [found.pointer, '/type'] },
        args: { received: shown(found.value) },
      },
    ]
  },
  message: (args) =>
    `expected clientDataJSON with attestationObject (registration) or with authenticatorData and signature (authentication), received ${args.received}`,
  cause: () => 'JSON.stringify, or a copy, of the response object: its members are getters, so nothing was copied.',
})
