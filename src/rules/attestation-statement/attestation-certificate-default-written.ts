import { isTag, TAG } from '../../decode/der/text.ts'
import { basicConstraintsOf } from '../../decode/statement/extensions.ts'
import { plain } from '../../text/shown.ts'
import { defineRule } from '../define-rule.ts'
import { CERTIFIED, certificatePlace, eachLeaf } from './common.ts'

export default defineRule({
  id: 'attestation-certificate-default-written',
  summary: 'the attestation certificate writes out a default, which DER leaves out',
  why: 'critical and cA are FALSE by default, and DER never encodes a default: strict readers refuse the certificate, most do not notice.',
  fix: 'If your server refuses it, ask for attestation "none", which needs no statement; tell the vendor of the authenticator.',
  spec: 'X.690 §11.5; RFC 5280 §4.1, §4.2.1.9',
  severity: 'warning',
  kinds: ['registration'],
  reads: ['statements'],
  check: (parts) =>
    eachLeaf(parts, CERTIFIED, (leaf, statement) => {
      const flags = leaf.certificate.extensions.list.map(({ node, name }) => ({ flag: node.children[1], name }))
      const ca = basicConstraintsOf(leaf)?.node?.children[0]
      return [...flags, { flag: ca, name: 'cA' }].flatMap(({ flag, name }) =>
        isTag(flag, TAG.boolean) && leaf.bytes[flag.content] === 0
          ? [
              {
                place: certificatePlace(statement, leaf, flag),
                args: { member: plain(name === 'cA' ? 'cA' : `critical of ${name}`) },
              },
            ]
          : [],
      )
    }),
  message: (args) => `expected no ${args.member}, since FALSE is its default, received FALSE`,
  cause: () => 'The program that issued the certificate writes BER.',
})
