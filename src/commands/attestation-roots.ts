import { resolve } from 'node:path'
import { readRoots } from '../decode/statement/certificates.ts'
import type { StatementCertificate } from '../decode/statement/statement.ts'
import { readFile } from '../input/file.ts'
import { UsageError } from './io.ts'

/** The certificates of `--attestation-roots`. Throws a UsageError when the file cannot be read or holds none. */
export async function readAttestationRoots(path: string, cwd: string): Promise<StatementCertificate[]> {
  const { text, unreadable, binary } = await readFile(resolve(cwd, path), { name: path, how: 'named' })
  const roots = unreadable ?? (binary === undefined ? readRoots(text) : 'it is no text; PEM is expected')
  if (typeof roots === 'string') throw new UsageError(`--attestation-roots ${path}: ${roots}`)
  return roots
}
