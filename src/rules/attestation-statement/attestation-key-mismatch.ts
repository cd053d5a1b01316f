import { isSameKey, numbersOfCose, type PublicKeyNumbers } from '../../decode/public-key-numbers.ts'
import { defineRule } from '../define-rule.ts'
import { certificatePlace, each, spanPlace } from './common.ts'

export default defineRule({
  id: 'attestation-key-mismatch',
  summary: 'the attestation is for another key than the credential',
  why: 'What is attested has to be the key in the authenticator data: of tpm in pubArea, of android-key and apple in the first certificate.',
  fix: 'Send response.attestationObject as credential.toJSON() gives it; if it is unchanged, the fault is the authenticator\'s: ask for attestation "none".',
  spec: 'WebAuthn Level 3 §8.3, §8.4, §8.8',
  severity: 'error',
  kinds: ['registration'],
  reads: ['statements', 'coseKey', 'authenticatorData'],
  check: (parts) =>
    each(parts, ['tpm', 'android-key', 'apple'], (statement) => {
      const { pubArea, leaf, fmt } = statement
      const own = numbersOfCose(parts.coseKey)
      const key: PublicKeyNumbers | undefined = fmt === 'tpm' ? pubArea?.area?.key : leaf?.key
      if (!own || !key || isSameKey(own, key)) return []
      const place =
        fmt === 'tpm' && pubArea
          ? spanPlace(statement, pubArea)
          : leaf && certificatePlace(statement, leaf, leaf.certificate?.publicKey.node)
      const args = { where: fmt === 'tpm' ? 'pubArea' : 'the first certificate' } as const
      return place ? [{ place, args }] : []
    }),
  message: (args) => `expected the credential public key in ${args.where}, received another key`,
  cause: () => 'The key in the authenticator data or the attestation was exchanged.',
})
