import { CREDENTIAL_KINDS } from '../../model/index.ts'
import { encodingInside } from '../../webauthn/challenge.ts'
import { defineRule } from '../define-rule.ts'
import { inClientData, spelledBytes } from './common.ts'

export default defineRule({
  id: 'client-data-challenge-encoded-twice',
  summary: 'the challenge in the client data decodes to text that is encoded again, or is hex',
  why: 'A challenge is encoded once on its way to the browser and once in the client data. One step more on either side, and the two are never equal.',
  fix: 'Hand the library bytes, or compare the text as it was sent to the browser; encode once.',
  spec: 'WebAuthn Level 3 §5.8.1 (challenge)',
  // Libraries that take a challenge as text encode its letters; compared in the same way that is in order.
  severity: 'info',
  kinds: CREDENTIAL_KINDS,
  reads: ['clientData', 'clientDataMembers'],
  check: ({ clientData }) => {
    const { challenge } = clientData
    if (challenge === undefined) return []
    const hex = challenge.faults[0]?.kind === 'bytes-are-hex'
    const bytes = spelledBytes(challenge)
    const form = hex ? 'hex' : bytes && encodingInside(bytes)
    return form ? [{ place: inClientData(clientData, 'challenge'), args: { form, hex } }] : []
  },
  message: (args) =>
    args.hex
      ? 'expected the base64url text of random bytes, received hex digits'
      : `expected random bytes, received bytes that are ${args.form} text`,
  cause: () =>
    'If the server says that the challenge is another, it compares one step of encoding too early or too late.',
})
