import { plain } from '../../text/shown.ts'
import { knownAlgorithm } from '../../webauthn/cose.ts'
import { at, defineRule } from '../define-rule.ts'
import { paramsOf } from './common.ts'

export default defineRule({
  id: 'options-alg-positive',
  summary: 'alg of the creation options is positive: its sign was lost',
  why: 'Signature algorithms have negative identifiers in COSE. No authenticator knows the positive number, and create() throws a NotSupportedError when it is the only one.',
  fix: 'Write the sign: -7 for ES256, -257 for RS256.',
  spec: 'WebAuthn Level 3 §5.8.5; IANA COSE Algorithms',
  severity: 'error',
  kinds: ['creation-options'],
  reads: ['object'],
  check: ({ object }) =>
    paramsOf(object).flatMap(({ pointer, alg }) => {
      if (typeof alg !== 'number' || alg <= 0 || !Number.isInteger(alg)) return []
      const name = knownAlgorithm(-alg)
      return [{ place: at(`${pointer}/alg`), args: { received: alg, name: name && plain(name) } }]
    }),
  message: (args, also) => [args, ...also].map(({ received, name }) => words(received, name)).join('; '),
})

const words = (alg: number, name: string | undefined): string =>
  name === undefined ? `expected a negative number, received ${alg}` : `expected -${alg} (${name}), received ${alg}`
