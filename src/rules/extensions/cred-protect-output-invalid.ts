import { CREDENTIAL_KINDS } from '../../model/index.ts'
import { plain } from '../../text/shown.ts'
import { defineRule } from '../define-rule.ts'
import { kindOf, outputPlace } from './common.ts'

export default defineRule({
  id: 'cred-protect-output-invalid',
  summary: 'the credProtect output names no level',
  why: 'credProtect has three levels: 1 userVerificationOptional, 2 with a list of credential ids, 3 userVerificationRequired.',
  fix: 'Send the authenticator data as the browser gave it; when the authenticator writes this, update it.',
  spec: 'CTAP 2.1 §12.1',
  severity: 'error',
  kinds: CREDENTIAL_KINDS,
  reads: ['credential', 'authData', 'extensions'],
  check: (parts) => {
    const { authenticator } = parts.extensions
    const level = authenticator.get('credProtect')
    // A value that was not decoded has a CBOR fault of its own.
    if (level === undefined || level === 1 || level === 2 || level === 3) return []
    return [{ place: outputPlace(parts, 'credProtect'), args: { received: plain(kindOf(level)) } }]
  },
  message: (args) => `expected the level 1, 2 or 3, received ${args.received}`,
})
