import { alternativeNames, extensionOf } from '../../decode/statement/extensions.ts'
import { defineRule } from '../define-rule.ts'
import { certificatePlace, eachLeaf } from './common.ts'

const DEVICE = [
  { oid: '2.23.133.2.1', name: 'manufacturer' },
  { oid: '2.23.133.2.2', name: 'model' },
  { oid: '2.23.133.2.3', name: 'version' },
] as const

export default defineRule({
  id: 'attestation-tpm-alternative-name',
  summary: 'subjectAltName does not name the TPM',
  why: 'subjectAltName holds manufacturer, model and version of the TPM: 2.23.133.2.1, .2 and .3.',
  fix: 'Ask the vendor of the authenticator, or ask for attestation "none", which needs no statement.',
  spec: 'WebAuthn Level 3 §8.3.1; TCG EK Credential Profile §3.2.9',
  severity: 'error',
  kinds: ['registration'],
  reads: ['statements'],
  check: (parts) =>
    eachLeaf(parts, ['tpm'], (leaf, statement) => {
      const names = alternativeNames(leaf)
      const wrong = DEVICE.filter(({ oid }) => !names?.attributes.get(oid))
      if (wrong.length === 0 || leaf.certificate.version.number !== 3) return []
      const place = certificatePlace(statement, leaf, extensionOf(leaf, '2.5.29.17')?.extension.node)
      return [{ place, args: { missing: wrong.map(({ name }) => name), there: names !== undefined } }]
    }),
  message: (args) =>
    args.there
      ? `expected manufacturer, model and version of the TPM, received none of: ${args.missing.join(', ')}`
      : 'expected the extension subjectAltName, received none',
})
