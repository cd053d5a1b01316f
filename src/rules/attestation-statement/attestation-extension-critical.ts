import { AAGUID, extensionOf, FIRMWARE } from '../../decode/statement/extensions.ts'
import { plain } from '../../text/shown.ts'
import { defineRule } from '../define-rule.ts'
import { certificatePlace, eachLeaf } from './common.ts'

export default defineRule({
  id: 'attestation-extension-critical',
  summary: 'an extension of FIDO is marked critical',
  why: 'The extensions for AAGUID and firmware version must not be critical, so that software that does not know them can read the certificate.',
  fix: 'Ask the vendor of the authenticator, or ask for attestation "none", which needs no statement.',
  spec: 'WebAuthn Level 3 §8.2.1',
  severity: 'error',
  kinds: ['registration'],
  reads: ['statements'],
  check: (parts) =>
    eachLeaf(parts, ['packed', 'tpm'], (leaf, statement) =>
      [AAGUID, FIRMWARE].flatMap((oid) => {
        const extension = extensionOf(leaf, oid)?.extension
        return extension?.critical
          ? [{ place: certificatePlace(statement, leaf, extension.node), args: { oid: plain(oid) } }]
          : []
      }),
    ),
  message: (args) => `expected the extension ${args.oid} not to be critical, received it as critical`,
})
