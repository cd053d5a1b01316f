import { sameBytes } from '../../bytes.ts'
import { bindingOf } from '../../decode/statement/binding.ts'
import { toHex } from '../../text/encodings.ts'
import { plain } from '../../text/shown.ts'
import { defineRule } from '../define-rule.ts'
import { each, spanPlace } from './common.ts'

export default defineRule({
  id: 'attestation-tpm-extra-data',
  summary: 'certInfo is for another registration',
  why: 'extraData is the hash of authenticator data and client data hash: it ties what the TPM signed to this registration.',
  fix: 'Send attestationObject and clientDataJSON of one and the same create(), both unchanged.',
  spec: 'WebAuthn Level 3 §8.3',
  severity: 'error',
  tier: 'consequence',
  fact: 'attestation',
  kinds: ['registration'],
  reads: ['statements', 'clientData', 'crypto', 'clientDataJSON', 'authenticatorData'],
  check: (parts) =>
    each(parts, ['tpm'], (statement) => {
      const binding = bindingOf(statement, parts)
      if (!binding || sameBytes(binding.expected, binding.found.bytes)) return []
      const args = { wanted: plain(toHex(binding.expected)), found: plain(toHex(binding.found.bytes)) }
      const place = spanPlace(statement, binding.found)
      return [{ place, args }]
    }),
  message: (args) =>
    `expected the hash of authenticatorData and clientDataHash, ${args.wanted}, received ${args.found === '' ? 'nothing' : args.found}`,
  cause: () => 'clientDataJSON or the authenticator data was changed or exchanged after the attestation was made.',
})
