import { numberIn } from '../../json/values.ts'
import { ES256 } from '../../webauthn/cose.ts'
import { at, defineRule } from '../define-rule.ts'
import { isTrialOrGiven, paramsOf } from './common.ts'

export default defineRule({
  id: 'options-es256-absent',
  summary: 'pubKeyCredParams does not offer ES256',
  why: 'ES256 (-7) is what phones, Macs and most security keys have. Without it they make no passkey: NotSupportedError.',
  fix: 'Offer {"type": "public-key", "alg": -7} as well.',
  spec: 'WebAuthn Level 3 §5.4 (pubKeyCredParams: -8, -7 and -257 are advised)',
  severity: 'warning',
  kinds: ['creation-options'],
  reads: ['object'],
  check: ({ object }) => {
    const algs = paramsOf(object).map(({ alg }) => alg)
    if (algs.length === 0 || algs.some((alg) => numberIn(alg) === ES256) || isTrialOrGiven(object)) return []
    return [{ place: at('/pubKeyCredParams') }]
  },
  message: () => 'expected -7 (ES256) among the algorithms, received others only',
})
