import { sameBytes } from '../../bytes.ts'
import { CREDENTIAL_KINDS } from '../../model/index.ts'
import { at, defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'id-and-raw-id-swapped',
  summary: 'id holds the hex text and rawId the base64url text of the same bytes',
  why: "id is always base64url text. Where rawId is written in hex, as in Twilio's example, exchanging the two puts the hex text into id.",
  fix: 'Put the base64url text into id, and into rawId too.',
  spec: 'WebAuthn Level 3 §5.1',
  severity: 'error',
  tier: 'cause',
  kinds: CREDENTIAL_KINDS,
  reads: ['encoded'],
  check: ({ encoded }) => {
    const { id, rawId } = encoded
    const hex = id?.faults.some((fault) => fault.kind === 'bytes-are-hex')
    return hex && id?.bytes && rawId?.state === 'ok' && rawId.bytes && sameBytes(id.bytes, rawId.bytes)
      ? [{ place: at(id.pointer), explains: { at: [id.pointer, rawId.pointer], rules: ['bytes-are-hex'] } }]
      : []
  },
  message: () => 'expected base64url text in id, received the hex text of the id, and the base64url text in rawId',
  cause: () => 'id and rawId were exchanged, or id was re-encoded as hex.',
})
