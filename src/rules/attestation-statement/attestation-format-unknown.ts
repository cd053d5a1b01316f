import { keyName } from '../../decode/cbor/keys.ts'
import { FORMATS, isRegistered, meantFormat } from '../../decode/statement/statement.ts'
import { plain } from '../../text/shown.ts'
import { at, defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'attestation-format-unknown',
  summary: 'fmt is no registered attestation statement format',
  why: 'Servers know the formats of the IANA registry; a statement of another one cannot be verified.',
  fix: 'Send fmt as the authenticator wrote it; identifiers are compared letter by letter.',
  spec: 'RFC 8809 §2.1; WebAuthn Level 3 §8.1',
  severity: 'warning',
  kinds: ['registration'],
  reads: ['attestation'],
  check: ({ attestation }) => {
    const { fmt, root, bytes, pointer } = attestation
    if (fmt === undefined || isRegistered(fmt)) return []
    const key = root?.children.findIndex((item, index) => index % 2 === 0 && keyName(bytes, item) === 'fmt') ?? -1
    const item = root?.children[key + 1]
    const place = { layer: 'attestationObject' as const, at: 'fmt' }
    const where = item ? { bytes: { offset: item.offset, length: item.end - item.offset } } : {}
    return [{ place: at(pointer, { ...place, ...where }), args: { found: plain(fmt), meant: meantFormat(fmt) } }]
  },
  message: (args) =>
    args.meant === undefined
      ? `expected one of ${FORMATS.join(', ')}, received "${args.found}"`
      : `expected "${args.meant}", received "${args.found}"`,
  cause: (args) =>
    args.meant === undefined
      ? 'An authenticator of its own kind, or a library for tests.'
      : 'The identifier was spelled by hand.',
})
