import { contentOf, isTag, TAG } from '../der/text.ts'
import { extensionOf, type Found } from './extensions.ts'
import type { StatementCertificate } from './statement.ts'

const NONCE = '1.2.840.113635.100.8.2'

/** The nonce of Apple's anonymous attestation (WebAuthn Level 3 §8.8): SEQUENCE { [1] { OCTET STRING } }. undefined without the extension. */
export function appleNonceOf(
  one: StatementCertificate,
): { nonce: Uint8Array; offset: number; found: Found } | { malformed: Found } | undefined {
  const found = extensionOf(one, NONCE)
  if (found === undefined) return undefined
  const tagged = found.node?.children[0]
  const nonce = tagged?.tagClass === 2 && tagged.tag === 1 ? tagged.children[0] : undefined
  if (!isTag(found.node, TAG.sequence) || !isTag(nonce, TAG.octetString)) return { malformed: found }
  return { nonce: contentOf(one.bytes, nonce), offset: nonce.content, found }
}
