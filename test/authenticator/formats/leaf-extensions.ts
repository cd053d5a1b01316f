import { altered } from '../bytes.ts'
import { basicConstraints, extension } from '../certificate.ts'
import { octets } from '../der.ts'
import type { Context } from './context.ts'

/** id-fido-gen-ce-aaguid, WebAuthn Level 3 §8.2.1: an OCTET STRING inside the extension's own. */
const AAGUID = '1.3.6.1.4.1.45724.1.1.4'

/** Extensions that §8.2.1 and §8.3.1 ask of a leaf, with the faults that both formats know. */
export function leafExtensions({ aaguid, on }: Context): Uint8Array[] {
  const missing = on('leaf.basicConstraintsMissing') || on('tpm.basicConstraintsMissing')
  const value = on('leaf.aaguidMismatch') ? altered(aaguid) : aaguid
  return [
    ...(missing ? [] : [basicConstraints(on('leaf.isCa'), on('leaf.caFalseWritten'))]),
    extension(
      AAGUID,
      on('leaf.aaguidNotWrapped') ? value : octets(value),
      on('leaf.aaguidCritical'),
      on('leaf.criticalFalseWritten'),
    ),
  ]
}
