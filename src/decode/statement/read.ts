import { textOf } from '../../convert.ts'
import type { AttestationObject, CborItem } from '../../model/index.ts'
import { table } from '../../table.ts'
import { plain } from '../../text/shown.ts'
import { decodeUtf8 } from '../../utf8.ts'
import { majorName } from '../cbor/keys.ts'
import type { MemberName } from '../faults.ts'
import { readCertificates } from './certificates.ts'
import { readJws } from './jws.ts'
import { StatementMembers, type StatementSource, wholeOf } from './members.ts'
import type { AttestationStatement } from './statement.ts'
import { readTpm } from './tpm.ts'

/** Members that a format must have, by WebAuthn Level 3 §8.2 to §8.8, and those that it may have. */
const MEMBERS: Record<string, { required: readonly MemberName[]; optional: readonly MemberName[] }> = table({
  packed: { required: ['alg', 'sig'], optional: ['x5c', 'ecdaaKeyId'] },
  tpm: { required: ['ver', 'alg', 'x5c', 'sig', 'certInfo', 'pubArea'], optional: ['ecdaaKeyId'] },
  'android-key': { required: ['alg', 'sig', 'x5c'], optional: [] },
  'android-safetynet': { required: ['ver', 'response'], optional: [] },
  'fido-u2f': { required: ['x5c', 'sig'], optional: [] },
  apple: { required: ['x5c'], optional: [] },
})

/** Statements of one compound statement; more are not read. */
const MAX_STATEMENTS = 16

/**
 * The attestation statement of an attestation object, and behind a compound one those that it holds. undefined without
 * a format or a statement of the right type. Values are read from the walker's items: cbor-x refuses some statements.
 */
export function decodeStatements(attestation: AttestationObject): AttestationStatement[] | undefined {
  const { fmt, attStmtItem: item, pointer, bytes } = attestation
  if (fmt === undefined || item === undefined) return undefined
  const source: StatementSource = { pointer, bytes }
  if (fmt === 'compound') return readCompound(source, item)
  return item.major === 5 ? [readStatement(source, fmt, item, 'attStmt')] : undefined
}

function readStatement(source: StatementSource, fmt: string, item: CborItem, at: string): AttestationStatement {
  const members = new StatementMembers(source, item, at)
  const names = [...members.entries.keys()]
  const ranges = new Map<string, { offset: number; length: number }>()
  for (const [name, value] of members.entries) ranges.set(name, wholeOf(value))
  const { pointer, bytes, offset } = spanOf(source, item, at)
  const statement: AttestationStatement = { pointer, at, bytes, offset, fmt, names, ranges, faults: members.faults }
  if (fmt === 'none') {
    if (names.length > 0) members.add('attestation-statement-not-empty', '', wholeOf(item), { names: names.map(plain) })
    return statement
  }
  const known = Object.hasOwn(MEMBERS, fmt) ? MEMBERS[fmt] : undefined
  if (known === undefined) return statement
  if (isPlaceholder(members)) {
    members.add('attestation-placeholder', '', wholeOf(item), {})
    return statement
  }
  readMembers(statement, members, known)
  return statement
}

function readMembers(
  statement: AttestationStatement,
  members: StatementMembers,
  { required, optional }: { required: readonly MemberName[]; optional: readonly MemberName[] },
): void {
  const legacy = statement.names.includes('ecdaaKeyId') && optional.includes('ecdaaKeyId')
  for (const name of required) if (!members.entries.has(name) && !(name === 'x5c' && legacy)) members.absent(name)
  const known = new Set<string>([...required, ...optional])
  for (const [name, item] of members.entries)
    if (!known.has(name)) members.add('attestation-member-unexpected', name, wholeOf(item), { name: plain(name) })
  const has = (name: string): boolean => known.has(name)
  const alg = has('alg') ? members.integer('alg') : undefined
  const ver = has('ver') ? members.text('ver') : undefined
  const sig = has('sig') ? members.bytes('sig') : undefined
  if (alg !== undefined) statement.alg = alg
  if (ver !== undefined) statement.ver = ver
  if (sig?.bytes.length === 0) members.add('attestation-signature-empty', 'sig', { offset: sig.offset, length: 0 }, {})
  else if (sig) statement.sig = sig
  if (has('x5c')) Object.assign(statement, readCertificates(members))
  if (has('certInfo')) Object.assign(statement, readTpm(members))
  if (has('response')) Object.assign(statement, readJws(members))
}

/** Compound attestation, §8.9: an array of at least two maps of fmt and attStmt. */
function readCompound(source: StatementSource, item: CborItem): AttestationStatement[] {
  const members = new StatementMembers(source, item, 'attStmt')
  const compound: AttestationStatement = {
    ...spanOf(source, item, 'attStmt'),
    fmt: 'compound',
    names: [],
    ranges: new Map(),
    faults: members.faults,
  }
  if (item.major !== 4) {
    members.add('attestation-compound-not-array', '', wholeOf(item), { found: majorName(item.major) })
    return [compound]
  }
  if (item.children.length < 2) {
    members.add('attestation-compound-too-few', '', wholeOf(item), { count: item.children.length })
  }
  const inner = item.children.slice(0, MAX_STATEMENTS).flatMap((child, index) => {
    const entry = new StatementMembers(source, child, `attStmt.${index}`)
    const fmt = entry.entries.get('fmt')
    const attStmt = entry.entries.get('attStmt')
    if (fmt?.major !== 3 || attStmt?.major !== (entry.text('fmt') === 'compound' ? 4 : 5)) {
      const missing = (['fmt', 'attStmt'] as const).filter((name) => !entry.entries.has(name))
      members.add('attestation-compound-entry-malformed', textOf(index), wholeOf(child), { missing })
      return []
    }
    if (entry.text('fmt') !== 'compound')
      return [readStatement(source, entry.text('fmt') ?? '', attStmt, `attStmt.${index}.attStmt`)]
    members.add('attestation-compound-nested', textOf(index), wholeOf(child), {})
    return []
  })
  return [compound, ...inner]
}

const spanOf = ({ bytes, pointer }: StatementSource, item: CborItem, at: string) => ({
  pointer,
  at,
  bytes: bytes.subarray(item.offset, item.end),
  offset: item.offset,
})

/** What LastPass's extension has sent in place of a signature and a certificate. */
const PLACEHOLDERS = new Set(['signaturebuffer', 'certbuffer'])

/** Whether the statement holds the placeholders of a password manager instead of an attestation. */
function isPlaceholder(members: StatementMembers): boolean {
  const sig = members.entries.get('sig')
  const x5c = members.entries.get('x5c')
  const items = [...(sig ? [sig] : []), ...(x5c?.major === 4 ? x5c.children : [])]
  return items.some(
    (item) =>
      (item.major === 2 || item.major === 3) &&
      item.end - item.content <= 'signaturebuffer'.length &&
      PLACEHOLDERS.has(decodeUtf8(members.span(item, '').bytes) ?? ''),
  )
}
