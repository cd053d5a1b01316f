import { subjectAttributes } from '../../decode/statement/extensions.ts'
import { plain } from '../../text/shown.ts'
import { defineRule } from '../define-rule.ts'
import { certificatePlace, eachLeaf } from './common.ts'

export default defineRule({
  id: 'attestation-packed-subject',
  summary: 'the subject of the attestation certificate is not as prescribed',
  why: 'The subject has a country of two letters (C), the vendor (O), "Authenticator Attestation" (OU) and a name (CN).',
  fix: 'Ask the vendor of the authenticator, or ask for attestation "none", which needs no statement.',
  spec: 'WebAuthn Level 3 §8.2.1',
  severity: 'error',
  kinds: ['registration'],
  reads: ['statements'],
  check: (parts) =>
    eachLeaf(parts, ['packed'], (leaf, statement) => {
      const subject = subjectAttributes(leaf)
      const has = (oid: string, fits: (text: string) => boolean): boolean => subject.get(oid)?.some(fits) === true
      const filled = (text: string): boolean => text !== ''
      const wrong = [
        has('2.5.4.6', (text) => /^[A-Za-z]{2}$/.test(text)) ? [] : (['a country of two letters (C)'] as const),
        has('2.5.4.10', filled) ? [] : (['the vendor (O)'] as const),
        has('2.5.4.11', (text) => text === 'Authenticator Attestation')
          ? []
          : (['OU "Authenticator Attestation"'] as const),
        has('2.5.4.3', filled) ? [] : (['a name (CN)'] as const),
      ].flat()
      if (wrong.length === 0) return []
      const { text, node } = leaf.certificate.subject
      return [{ place: certificatePlace(statement, leaf, node), args: { wanted: wrong, found: plain(text) } }]
    }),
  message: (args) => `expected a subject with ${args.wanted.join(', ')}, received "${args.found}"`,
})
