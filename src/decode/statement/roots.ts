import { decodeEitherBase64 } from '../../text/base64url.ts'
import { withCertificate } from './certificates.ts'
import type { StatementCertificate } from './statement.ts'

const BEGIN = '-----BEGIN CERTIFICATE-----'
const END = '-----END CERTIFICATE-----'

/** The certificates of a PEM text (RFC 7468 §5), whatever stands around them; a text that says what is wrong with it. */
export function readRoots(text: string): StatementCertificate[] | string {
  const roots: StatementCertificate[] = []
  for (const part of text.split(BEGIN).slice(1)) {
    const number = roots.length + 1
    const end = part.indexOf(END)
    if (end < 0) return `certificate ${number} has no end`
    const bytes = decodeEitherBase64(part.slice(0, end).replaceAll(/\s/g, ''))
    if (bytes === undefined) return `certificate ${number} is no base64`
    const root = withCertificate({ bytes, offset: 0, at: '' }, () => undefined)
    if (!root.certificate) return `certificate ${number} is no X.509 certificate`
    roots.push(root)
  }
  return roots.length > 0 ? roots : `there is no "${BEGIN}" in it`
}
