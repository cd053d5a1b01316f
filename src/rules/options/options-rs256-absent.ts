import { numberIn } from '../../json/values.ts'
import { RS256 } from '../../webauthn/cose.ts'
import { at, defineRule } from '../define-rule.ts'
import { isTrialOrGiven, paramsOf } from './common.ts'

export default defineRule({
  id: 'options-rs256-absent',
  summary: 'pubKeyCredParams does not offer RS256',
  why: 'Windows Hello on a computer whose TPM has no elliptic curves makes RSA keys only. Without RS256 (-257) it makes no passkey.',
  fix: 'Offer {"type": "public-key", "alg": -257} as well, after -7.',
  spec: 'WebAuthn Level 3 §5.4 (pubKeyCredParams: -8, -7 and -257 are advised)',
  severity: 'warning',
  kinds: ['creation-options'],
  reads: ['object'],
  check: ({ object }) => {
    const algs = paramsOf(object).map(({ alg }) => alg)
    if (algs.length === 0 || algs.some((alg) => numberIn(alg) === RS256) || isTrialOrGiven(object)) return []
    return [{ place: at('/pubKeyCredParams') }]
  },
  message: () => 'expected -257 (RS256) among the algorithms, received others only',
})
