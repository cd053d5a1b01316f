import { readFileSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { readStoredKey, readStoredKeyBytes, type StoredKey } from '../decode/public-key-input.ts'
import { readRoots } from '../decode/statement/certificates.ts'
import type { StatementCertificate } from '../decode/statement/statement.ts'
import { readFile } from '../input/file.ts'
import { nameOf } from '../input/index.ts'
import { MAX_KEY_BYTES } from '../limits.ts'
import { type Environment, type LintOptions, registrationsIn } from '../pipeline.ts'
import type { Flags } from './flag-types.ts'
import { UsageError } from './io.ts'

/** Adds what signatures are verified with: `--public-key`, `--registration`. Throws a UsageError when it cannot be used. */
export async function withProof(
  options: LintOptions,
  { publicKey, registration }: Pick<Flags, 'publicKey' | 'registration'>,
  cwd: string,
  environment: Environment,
): Promise<LintOptions> {
  const more: LintOptions = { ...options }
  if (publicKey !== undefined) {
    const found = storedKey(publicKey, cwd)
    if ('why' in found) throw new UsageError(`--public-key: ${found.why}`)
    more.expect = { ...options.expect, publicKey: found.key }
  }
  if (registration === undefined) return more
  const name = nameOf(registration, cwd)
  const source = await readFile(resolve(cwd, registration), { name, how: 'named' })
  if (source.unreadable !== undefined) throw new UsageError(`--registration ${name}: ${source.unreadable}`)
  if (registrationsIn(source, more, environment).length === 0)
    throw new UsageError(`--registration ${name}: there is no registration in it, which is what create() gave`)
  return { ...more, registration: source }
}

/** The value itself, or the file that it names. */
function storedKey(word: string, cwd: string): StoredKey {
  const direct = readStoredKey(word)
  if (!('why' in direct)) return direct
  const bytes = fileAt(resolve(cwd, word))
  if (bytes === undefined) return direct
  const inFile = readStoredKeyBytes(bytes)
  return 'why' in inFile ? readStoredKey(bytes.toString('utf8')) : inFile
}

/** A small file, or nothing: a key as text may be too long for a path, and need not name one. */
function fileAt(path: string): Buffer | undefined {
  try {
    const stat = statSync(path)
    return stat.isFile() && stat.size <= MAX_KEY_BYTES ? readFileSync(path) : undefined
  } catch {
    return undefined
  }
}

/** The certificates of `--attestation-roots`. Throws a UsageError when the file cannot be read or holds none. */
export async function readAttestationRoots(path: string, cwd: string): Promise<StatementCertificate[]> {
  const { text, unreadable, binary } = await readFile(resolve(cwd, path), { name: path, how: 'named' })
  const roots = unreadable ?? (binary === undefined ? readRoots(text) : 'it is no text; PEM is expected')
  if (typeof roots === 'string') throw new UsageError(`--attestation-roots ${path}: ${roots}`)
  return roots
}
