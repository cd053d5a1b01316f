import { RS1 } from '../../webauthn/cose.ts'
import { at, defineRule } from '../define-rule.ts'
import { paramsOf } from './common.ts'

export default defineRule({
  id: 'options-alg-sha1',
  summary: 'pubKeyCredParams offers RS1, RSA with SHA-1',
  why: 'SHA-1 is broken: a signature over one text can be made to fit another. No browser needs it.',
  fix: 'Take -65535 out; offer -7 and -257.',
  spec: 'RFC 8812 §2; WebAuthn Level 3 §5.4',
  severity: 'warning',
  kinds: ['creation-options'],
  reads: ['object'],
  check: ({ object }) =>
    paramsOf(object)
      .filter(({ alg }) => alg === RS1)
      .map(({ pointer }) => ({ place: at(`${pointer}/alg`) })),
  message: () => 'expected an algorithm with SHA-256 or better, received -65535 (RS1)',
})
