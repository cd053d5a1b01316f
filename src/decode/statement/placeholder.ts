import { decodeUtf8 } from '../utf8.ts'
import type { StatementMembers } from './members.ts'

/** What LastPass's extension has sent in place of a signature and a certificate. */
const PLACEHOLDERS = new Set(['signaturebuffer', 'certbuffer'])

/** Whether the statement holds the placeholders of a password manager instead of an attestation. */
export function isPlaceholder(members: StatementMembers): boolean {
  const sig = members.entries.get('sig')
  const x5c = members.entries.get('x5c')
  const items = [...(sig ? [sig] : []), ...(x5c?.major === 4 ? x5c.children : [])]
  return items.some(
    (item) =>
      (item.major === 2 || item.major === 3) &&
      item.end - item.content <= 'signaturebuffer'.length &&
      PLACEHOLDERS.has(decodeUtf8(members.span(item, '').bytes) ?? ''),
  )
}
