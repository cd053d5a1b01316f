import type { Unshown } from '../../model/index.ts'
import { plain } from '../../text/shown.ts'
import { algorithmName, coseAlgorithm } from '../../webauthn/cose.ts'
import { at, defineRule } from '../define-rule.ts'
import { paramsOf } from './common.ts'

const named = (alg: number): Unshown => plain(algorithmName(alg))

export default defineRule({
  id: 'options-alg-not-recommended',
  summary: 'pubKeyCredParams offers a fully specified algorithm, and not the one that clients know',
  why: 'WebAuthn gives the curve of -7, -8, -35 and -36 itself. The identifiers that spell it out are not recommended; most authenticators do not know them.',
  fix: 'Offer the older identifier as well, or instead.',
  spec: 'WebAuthn Level 3 §5.8.5; RFC 9864',
  severity: 'warning',
  kinds: ['creation-options'],
  reads: ['object'],
  check: ({ object }) => {
    const params = paramsOf(object)
    return params.flatMap(({ pointer, alg }) => {
      if (typeof alg !== 'number') return []
      const older = coseAlgorithm(alg)?.sameAs
      if (older === undefined || params.some((other) => other.alg === older)) return []
      return [{ place: at(`${pointer}/alg`), args: { alg, older, name: named(alg), olderName: named(older) } }]
    })
  },
  message: (args, also) =>
    [args, ...also]
      .map((one) => `expected ${one.older} (${one.olderName}), received ${one.alg} (${one.name}) alone`)
      .join('; '),
})
