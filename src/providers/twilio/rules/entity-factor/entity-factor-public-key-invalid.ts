import { isPlaceholder } from '../../../../decode/plausible.ts'
import type { Unshown } from '../../../../model/index.ts'
import { absent, at, defineRule, type FoundBy } from '../../../../rules/define-rule.ts'
import { plain, shown } from '../../../../text/shown.ts'
import { sent } from '../challenge/common.ts'
import { isUnsent, publicKeyFault, typeOf } from './common.ts'

const KEY = 'a P-256 public key: SubjectPublicKeyInfo in DER, in Base64'

type Found = FoundBy<{ expected: 'ES256' | typeof KEY; received: Unshown }>

export default defineRule({
  id: 'entity-factor-public-key-invalid',
  summary: 'the push factor has no ECDSA public key in PKIX form, or another algorithm than ES256',
  why: 'Twilio checks the device’s signatures with this key: P-256, as SubjectPublicKeyInfo in DER, in Base64.',
  fix: 'Send what the push SDK gives, or the DER of the public key in Base64 on one line, with Binding.Alg ES256.',
  spec: 'Twilio error pages 60385 and 60314; RFC 5480 §2',
  severity: 'error',
  tier: 'cause',
  merge: false,
  kinds: ['twilio-entity-factor-request'],
  reads: ['object'],
  check: ({ object, payload }): Found[] => {
    if (typeOf(object) !== 'push') return []
    const key = sent(object, 'binding.publickey')
    const alg = sent(object, 'binding.alg')
    const wrongAlg =
      alg && typeof alg.value === 'string' && alg.value !== '' && alg.value !== 'ES256' && !isPlaceholder(alg.value)
    const second: Found[] = wrongAlg
      ? [{ place: at(alg.pointer), args: { expected: 'ES256', received: shown(alg.value) } }]
      : []
    if (!key || isUnsent(key))
      return payload.candidate.doc.elided
        ? second
        : [
            {
              place: key ? at(key.pointer) : absent('', 'Binding.PublicKey'),
              args: { expected: KEY, received: plain('none') },
            },
            ...second,
          ]
    if (typeof key.value === 'string' && isPlaceholder(key.value)) return second
    const reason = typeof key.value === 'string' ? publicKeyFault(key.value) : 'no text'
    return reason === undefined
      ? second
      : [{ place: at(key.pointer), args: { expected: KEY, received: plain(reason) } }, ...second]
  },
  message: (args) => `expected ${args.expected}, received ${args.received}`,
})
