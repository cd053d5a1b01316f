import { plain } from '../../text/shown.ts'
import { defineRule } from '../define-rule.ts'
import { CERTIFIED, certificatePlace, each } from './common.ts'

export default defineRule({
  id: 'attestation-certificate-not-valid-now',
  summary: 'a certificate of the attestation is not valid at that time',
  why: 'A certificate outside its dates fails path validation. The time is the one of the capture, or --now.',
  fix: 'Ask the vendor of the authenticator, or ask for attestation "none", which needs no statement.',
  spec: 'RFC 5280 §6.1.3',
  // An old capture of a certificate that has expired since is fine; the reader sees the dates.
  severity: 'info',
  kinds: ['registration'],
  reads: ['statements'],
  check: (parts) =>
    each(parts, CERTIFIED, (statement) =>
      (statement.x5c ?? []).flatMap((one) => {
        const { notBefore = '', notAfter = '', node } = one.certificate?.validity ?? {}
        const { now } = parts
        if (now === undefined || !node) return []
        const early = now < Date.parse(notBefore)
        if (!early && !(now > Date.parse(notAfter))) return []
        const time = new Date(now).toISOString()
        const args = { early, date: plain(early ? notBefore : notAfter), time: plain(time) }
        return [{ place: certificatePlace(statement, one, node), args }]
      }),
    ),
  notChecked: ({ statements = [], now }) =>
    now === undefined && statements.some(({ leaf }) => leaf?.certificate)
      ? 'the time of the capture is not known; give --now'
      : undefined,
  message: (args) =>
    args.early
      ? `expected a certificate that is valid at ${args.time}, received one that is valid from ${args.date}`
      : `expected a certificate that is valid at ${args.time}, received one that expired at ${args.date}`,
})
