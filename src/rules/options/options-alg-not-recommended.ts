import { coseAlgorithm, knownAlgorithm } from '../../webauthn/cose.ts'
import { at, defineRule, text } from '../define-rule.ts'
import { paramsOf } from './common/members.ts'

export default defineRule({
  id: 'options-alg-not-recommended',
  summary: 'pubKeyCredParams offers a fully specified algorithm, and not the one that clients know',
  why: 'WebAuthn gives the curve of -7, -8, -35 and -36 itself. The identifiers that spell it out are not recommended; most authenticators do not know them.',
  fix: 'Offer the older identifier as well, or instead.',
  spec: 'WebAuthn Level 3 §5.8.5; RFC 9864',
  severity: 'warning',
  kinds: ['creation-options'],
  needs: ['object'],
  check: ({ object }) => {
    const params = paramsOf(object)
    return params.flatMap(({ pointer, alg }) => {
      const older = typeof alg === 'number' ? coseAlgorithm(alg)?.sameAs : undefined
      return older === undefined || params.some((other) => other.alg === older)
        ? []
        : [
            {
              place: at(`${pointer}/alg`),
              args: { alg: Number(alg), older, name: knownAlgorithm(Number(alg)), olderName: knownAlgorithm(older) },
            },
          ]
    })
  },
  message: (args, also) =>
    [args, ...also]
      .map((one) => `expected ${one.older} (${text(one.olderName)}), received ${one.alg} (${text(one.name)}) alone`)
      .join('; '),
})
