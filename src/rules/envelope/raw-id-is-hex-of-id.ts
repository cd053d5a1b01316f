import { sameBytes } from '../../bytes.ts'
import { CREDENTIAL_KINDS } from '../../model/index.ts'
import { at, defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'raw-id-is-hex-of-id',
  summary: 'rawId is the hex text of id',
  why: "Twilio's own example writes rawId in hex; no browser does. Which of the two the server takes is not documented.",
  fix: 'Send rawId as the browser gives it: the same base64url text as id.',
  spec: 'WebAuthn Level 3 §5.1',
  severity: null,
  tier: 'cause',
  kinds: CREDENTIAL_KINDS,
  // Where other members are hex, too, this is one more of them.
  merge: ['bytes-are-hex'],
  reads: ['encoded'],
  check: ({ encoded }) => {
    const { id, rawId } = encoded
    const hex = rawId?.faults.some((fault) => fault.kind === 'bytes-are-hex')
    return hex && rawId?.bytes && id?.state === 'ok' && id.bytes && sameBytes(id.bytes, rawId.bytes)
      ? [{ place: at(rawId.pointer), explains: { rules: ['bytes-are-hex'] } }]
      : []
  },
  message: () => 'expected the same base64url text as id, received its bytes in hex',
  cause: () => 'The value was copied in the form of the documentation example, or encoded by hand.',
})
