import { readRoots } from '../../src/decode/statement/certificates.ts'
import type { StatementCertificate } from '../../src/decode/statement/statement.ts'

export { pem } from './pem-text.ts'

export function rootsFrom(text: string): StatementCertificate[] {
  const roots = readRoots(text)
  if (typeof roots === 'string') throw new Error(roots)
  return roots
}
