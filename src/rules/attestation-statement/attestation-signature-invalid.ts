import { verdictOf } from '../../decode/statement/verdict.ts'
import { table } from '../../table.ts'
import { plain } from '../../text/shown.ts'
import { defineRule } from '../define-rule.ts'
import { ofOtherLength } from '../relation/common.ts'
import { spanPlace } from './common.ts'

const OVER: Record<string, string> = table({
  tpm: 'certInfo',
  'android-safetynet': 'header and payload of the JWS',
  'fido-u2f': 'RP ID hash, client data hash, credential id and key',
})

export default defineRule({
  id: 'attestation-signature-invalid',
  summary: 'the attestation signature does not verify',
  why: 'An attestation signature ties the new credential to its authenticator; a server that asks for attestation refuses one that does not verify.',
  fix: 'Send attestationObject and clientDataJSON of one and the same create(), both unchanged.',
  spec: 'WebAuthn Level 3 §7.1 step 21, §8.2 to §8.6',
  severity: 'error',
  tier: 'consequence',
  fact: 'attestation',
  kinds: ['registration'],
  reads: ['statements', 'clientDataJSON', 'authenticatorData'],
  check: (parts) =>
    parts.statements.flatMap((statement) => {
      const verdict = verdictOf(statement, parts)
      if (verdict?.state !== 'invalid') return []
      // A TPM signs certInfo, SafetyNet its JWS: hashes inside tie them to this registration.
      const own = statement.fmt === 'tpm' || statement.fmt === 'android-safetynet'
      return [
        {
          place: spanPlace(statement, verdict.sig),
          args: {
            fmt: plain(statement.fmt),
            how: verdict.how,
            certified: statement.leaf !== undefined,
            length: verdict.sig.bytes.length,
            expected: verdict.expected,
          },
          ...(own ? { reads: [] } : {}),
        },
      ]
    }),
  notChecked: (parts) => {
    for (const statement of parts.statements ?? []) {
      const verdict = verdictOf(statement, parts)
      if (verdict?.state === 'unknown') return verdict.because
    }
    return undefined
  },
  message: (args) =>
    `expected a signature by the ${args.certified ? 'key of the first certificate' : 'credential key'} over ${OVER[args.fmt] ?? 'authenticatorData and the hash of clientDataJSON'}, received one that does not verify`,
  cause: (args) =>
    args.how === 'raw'
      ? 'It verifies as r and s side by side (IEEE P1363): the authenticator or a library wrote it in the wrong form.'
      : args.how === 'credential-key'
        ? 'It verifies with the credential key: a self attestation with certificates beside it.'
        : args.expected !== undefined
          ? ofOtherLength(args.length, args.expected)
          : args.fmt === 'packed' && !args.certified
            ? 'There is no x5c, so this is a self attestation (§8.2): the certificates were left out, or what was signed was changed afterwards.'
            : 'clientDataJSON, the authenticator data or the signature was changed or exchanged after it was made.',
})
