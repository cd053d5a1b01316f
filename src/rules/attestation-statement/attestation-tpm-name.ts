import { concatBytes, sameBytes } from '../../bytes.ts'
import { hashWith } from '../../decode/statement/binding.ts'
import { tpmHash } from '../../decode/statement/tpm-structures.ts'
import { toHex } from '../../text/encodings.ts'
import { plain } from '../../text/shown.ts'
import { defineRule } from '../define-rule.ts'
import { each, spanPlace } from './common.ts'

export default defineRule({
  id: 'attestation-tpm-name',
  summary: 'the TPM certified another object than pubArea',
  why: 'attested.name is the hash of pubArea, behind the number of the hash: so the TPM says which key it certified.',
  fix: 'Send response.attestationObject as credential.toJSON() gives it; if it is unchanged, the fault is the authenticator\'s: ask for attestation "none".',
  spec: 'WebAuthn Level 3 §8.3; TPM 2.0 Library, Part 1, §16',
  severity: 'error',
  tier: 'consequence',
  kinds: ['registration'],
  reads: ['statements', 'crypto'],
  check: (parts) =>
    each(parts, ['tpm'], (statement) => {
      const { certInfo, pubArea } = statement
      const name = certInfo?.attest?.name
      const alg = pubArea?.area?.nameAlg
      const hash = pubArea && alg !== undefined ? hashWith(parts, tpmHash(alg), pubArea.bytes) : undefined
      if (!certInfo || !name || !hash || alg === undefined) return []
      const expected = concatBytes(Uint8Array.of(alg >> 8, alg & 255), hash)
      if (sameBytes(expected, name.bytes)) return []
      const place = spanPlace(
        statement,
        { ...certInfo, at: `${certInfo.at}.attested.name` },
        name.offset,
        name.bytes.length,
      )
      // A pubArea that was exchanged shows another key, too.
      return [
        {
          place,
          args: { wanted: plain(toHex(expected)), found: plain(toHex(name.bytes)) },
          explains: { rules: ['attestation-key-mismatch'] },
        },
      ]
    }),
  message: (args) =>
    `expected the name of pubArea, ${args.wanted}, received ${args.found === '' ? 'nothing' : args.found}`,
  cause: () => 'pubArea or certInfo was changed, or they are from two attestations.',
})
