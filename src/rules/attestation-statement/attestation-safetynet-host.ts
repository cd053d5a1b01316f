import { alternativeNames, subjectAttributes } from '../../decode/statement/extensions.ts'
import { plain } from '../../text/shown.ts'
import { defineRule } from '../define-rule.ts'
import { certificatePlace, eachLeaf } from './common.ts'

export default defineRule({
  id: 'attestation-safetynet-host',
  summary: 'the SafetyNet answer is not signed by Google',
  why: 'The certificate of the JWS is that of attest.android.com.',
  fix: 'Send response.attestationObject as credential.toJSON() gives it; if it is unchanged, the fault is the authenticator\'s: ask for attestation "none".',
  spec: 'WebAuthn Level 3 §8.5',
  severity: 'error',
  kinds: ['registration'],
  reads: ['statements'],
  check: (parts) =>
    eachLeaf(parts, ['android-safetynet'], (leaf, statement) => {
      const names = [...(subjectAttributes(leaf).get('2.5.4.3') ?? []), ...(alternativeNames(leaf)?.hosts ?? [])]
      if (names.includes('attest.android.com')) return []
      return [{ place: certificatePlace(statement, leaf), args: { found: plain(names[0] ?? '') } }]
    }),
  message: (args) => `expected a certificate for attest.android.com, received one for "${args.found}"`,
})
