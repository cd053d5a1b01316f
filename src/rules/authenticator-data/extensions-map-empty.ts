import { CREDENTIAL_KINDS } from '../../model/index.ts'
import { at, defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'extensions-map-empty',
  summary: 'the ED flag is set for an empty map of extension outputs',
  why: 'Nothing forbids it, but authenticators leave the map out when they have nothing to say; some parsers stumble over it.',
  fix: 'Nothing need be done when the server takes it.',
  spec: 'WebAuthn Level 3 §6.1, §9.5',
  severity: 'info',
  kinds: CREDENTIAL_KINDS,
  reads: ['authData'],
  check: ({ authData }) => {
    const { pointer, extensions } = authData
    if (extensions?.item === undefined || extensions.item.children.length > 0) return []
    const bytes = { offset: extensions.offset, length: extensions.bytes.length }
    return [{ place: at(pointer, { layer: 'authenticatorData', at: 'extensions', bytes }) }]
  },
  message: () => 'expected extension outputs after ED, received an empty map',
})
