import { alternativeNames, extensionOf } from '../../decode/statement/extensions.ts'
import { isTpmManufacturer } from '../../decode/statement/tpm.ts'
import { plain } from '../../text/shown.ts'
import { defineRule } from '../define-rule.ts'
import { certificatePlace, eachLeaf } from './common.ts'

export default defineRule({
  id: 'attestation-tpm-manufacturer-unknown',
  summary: 'the manufacturer of the TPM is not in the registry',
  why: 'The TCG gives each manufacturer a number; servers compare with its list, which may be newer than this one.',
  fix: 'Ask the vendor of the authenticator, or ask for attestation "none", which needs no statement.',
  spec: 'TCG TPM Vendor ID Registry',
  severity: 'info',
  kinds: ['registration'],
  reads: ['statements'],
  check: (parts) =>
    eachLeaf(parts, ['tpm'], (leaf, statement) => {
      const found = alternativeNames(leaf)?.attributes.get('2.23.133.2.1')
      if (found === undefined || isTpmManufacturer(found)) return []
      return [
        {
          place: certificatePlace(statement, leaf, extensionOf(leaf, '2.5.29.17')?.extension.node),
          args: { found: plain(found) },
        },
      ]
    }),
  message: (args) => `expected the number of a manufacturer, such as id:494E5443, received "${args.found}"`,
})
