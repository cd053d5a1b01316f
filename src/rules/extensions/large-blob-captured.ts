import { memberAt } from '../../json/values.ts'
import { CREDENTIAL_KINDS } from '../../model/index.ts'
import { at, defineRule } from '../define-rule.ts'
import { outputPlace } from './common.ts'

export default defineRule({
  id: 'large-blob-captured',
  summary: 'the capture holds a large blob or its key',
  why: 'A large blob may hold keys and certificates of its user, and largeBlobKey opens it; no server needs them to verify.',
  fix: 'Remove blob before the credential is logged, and treat this capture as a secret.',
  spec: 'WebAuthn Level 3 §10.1.5; CTAP 2.1 §12.3',
  severity: 'info',
  kinds: CREDENTIAL_KINDS,
  reads: ['credential', 'extensions'],
  check: (parts) => {
    const { client, clientPointer, authenticator } = parts.extensions
    const blob = memberAt(client, 'largeBlob', 'blob')
    return [
      ...(typeof blob === 'string' && blob !== '' ? [{ place: at(`${clientPointer}/largeBlob/blob`) }] : []),
      ...(authenticator.has('largeBlobKey') ? [{ place: outputPlace(parts, 'largeBlobKey') }] : []),
    ]
  },
  message: () => 'expected no secret in a payload, received the content or key of a large blob (not shown)',
})
