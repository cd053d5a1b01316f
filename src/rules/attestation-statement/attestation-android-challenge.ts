import { sameBytes } from '../../bytes.ts'
import { bindingOf } from '../../decode/statement/binding.ts'
import { toHex } from '../../text/encodings.ts'
import { plain } from '../../text/shown.ts'
import { defineRule } from '../define-rule.ts'
import { each, spanPlace } from './common.ts'

export default defineRule({
  id: 'attestation-android-challenge',
  summary: 'the Android certificate is for other client data',
  why: 'attestationChallenge in the certificate is the hash of the client data: it ties the key to this registration.',
  fix: 'Send attestationObject and clientDataJSON of one and the same create(), both unchanged.',
  spec: 'WebAuthn Level 3 §8.4',
  severity: 'error',
  tier: 'consequence',
  fact: 'attestation',
  kinds: ['registration'],
  reads: ['statements', 'clientData', 'crypto', 'clientDataJSON'],
  check: (parts) =>
    each(parts, ['android-key'], (statement) => {
      const binding = bindingOf(statement, parts)
      if (!binding || sameBytes(binding.expected, binding.found.bytes)) return []
      const args = { wanted: plain(toHex(binding.expected)), found: plain(toHex(binding.found.bytes)) }
      const place = spanPlace(statement, binding.found)
      return [{ place, args }]
    }),
  message: (args) =>
    `expected the SHA-256 of clientDataJSON, ${args.wanted}, received ${args.found === '' ? 'nothing' : args.found}`,
  cause: () => 'clientDataJSON was changed or exchanged after the attestation was made.',
})
