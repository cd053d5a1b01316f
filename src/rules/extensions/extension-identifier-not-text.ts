import { CREDENTIAL_KINDS } from '../../model/index.ts'
import { at, count, defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'extension-identifier-not-text',
  summary: 'the map of extension outputs has keys that are no texts',
  why: 'Extension outputs are a map from extension identifiers, which are texts; integer keys belong to a COSE key or to CTAP.',
  fix: 'Send the authenticator data as the browser gave it, whole and unchanged.',
  spec: 'WebAuthn Level 3 §6.1, §9.1',
  severity: 'error',
  tier: 'symptom',
  kinds: CREDENTIAL_KINDS,
  reads: ['credential', 'authData', 'extensions'],
  check: ({ authData, extensions }) => {
    const labels = [...extensions.authenticator.keys()]
    const odd = labels.filter((label) => typeof label !== 'string')
    const [first] = odd
    const bytes = extensions.ranges.get(first)
    if (first === undefined || !bytes) return []
    const place = at(authData.pointer, { layer: 'authenticatorData', at: 'extensions', bytes })
    return [{ place, args: { odd: odd.length, isKey: odd.includes(1) && odd.includes(3) } }]
  },
  message: (args) => `expected texts as keys, received ${count(args.odd, 'other key')}`,
  cause: (args) =>
    args.isKey
      ? 'The map is a COSE key: the AT flag should be set, or a length before it is wrong.'
      : 'The bytes are read at the wrong place, or were put together by hand.',
})
