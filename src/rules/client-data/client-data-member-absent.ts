import { CREDENTIAL_KINDS } from '../../model/index.ts'
import { shown } from '../../text/shown.ts'
import { at, defineRule } from '../define-rule.ts'

const REQUIRED = ['type', 'challenge', 'origin'] as const

export default defineRule({
  id: 'client-data-member-absent',
  summary: 'the client data lacks type, challenge or origin, or one of them is no text',
  why: 'A server compares all three; a browser always writes them.',
  fix: 'Forward response.clientDataJSON exactly as the browser gave it.',
  spec: 'WebAuthn Level 3 §5.8.1',
  severity: 'error',
  kinds: CREDENTIAL_KINDS,
  reads: ['clientData', 'clientDataMembers'],
  check: ({ clientData, clientDataMembers }) =>
    REQUIRED.flatMap((name) => {
      const { [name]: received } = clientDataMembers
      if (typeof received === 'string' && received !== '') return []
      const place = at(clientData.pointer, { layer: 'clientDataJSON', at: name })
      return [{ place, args: { expected: name, ...(received === undefined ? {} : { received: shown(received) }) } }]
    }),
  message: (args, also) =>
    [args, ...also]
      .map((one) => `expected ${one.expected} as a text, received ${one.received ?? 'nothing'}`)
      .join('; '),
  cause: () => 'The client data was written by hand, or is not client data.',
})
