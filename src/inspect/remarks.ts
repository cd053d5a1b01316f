import { tryFlatJson } from '../json/parse.ts'
import { asString, isObject, memberAt } from '../json/values.ts'
import type { Fault, Json } from '../model/index.ts'
import { wordsOf } from '../settle/words.ts'
import { decodeEitherBase64 } from '../text/encodings.ts'
import { shorten } from '../text/lines.ts'
import { scrub } from '../text/scrub.ts'
import { decodeUtf8 } from '../utf8.ts'
import { plain, type Remark, type TreeContext, type TreeNode } from './node.ts'

/** Names by AAGUID (lower case), and what they were taken from. */
export interface AaguidNames {
  names: ReadonlyMap<string, string>
  from: 'a list of AAGUIDs' | 'a FIDO metadata blob, whose signature is not verified'
}

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const MAX_NAME = 80

/**
 * Names from what a user has: the community list (`{"<aaguid>": {"name": …}}`, or the name itself), a FIDO MDS3 blob (a
 * JWT, FIDO Metadata Service §3.1.7) or its payload. A name is for people only, so the blob's signature is not verified.
 * A string says what is wrong.
 */
export function readAaguids(text: string): AaguidNames | string {
  const trimmed = text.trim()
  const json = tryFlatJson(trimmed.startsWith('{') ? trimmed : blobPayload(trimmed))
  if (!isObject(json)) return 'neither a JSON object of AAGUIDs nor a FIDO metadata blob'
  const entries = json.entries
  const names = new Map<string, string>()
  if (Array.isArray(entries)) {
    for (const entry of entries)
      add(names, asString(memberAt(entry, 'aaguid')), memberAt(entry, 'metadataStatement', 'description'))
    if (names.size > 0) return { names, from: 'a FIDO metadata blob, whose signature is not verified' }
    return 'a metadata blob without an entry that has an AAGUID and a description'
  }
  for (const [aaguid, entry] of Object.entries(json)) add(names, aaguid, isObject(entry) ? entry.name : entry)
  return names.size > 0 ? { names, from: 'a list of AAGUIDs' } : 'a JSON object without an AAGUID that has a name'
}

function add(names: Map<string, string>, aaguid: string | undefined, name: Json | undefined): void {
  const key = aaguid?.toLowerCase()
  if (key !== undefined && UUID.test(key) && typeof name === 'string' && name !== '')
    names.set(key, shorten(scrub(name), MAX_NAME))
}

function blobPayload(text: string): string {
  const [, payload, signature] = text.split('.', 3)
  const bytes = payload === undefined || signature === undefined ? undefined : decodeEitherBase64(payload)
  return (bytes && decodeUtf8(bytes)) ?? ''
}

/** Faults behind which nothing more can be decoded, or that say that something was not. All others are remarks on the way. */
const STOPS = new Set([
  'attestation-auth-data-is-text',
  'attestation-auth-data-not-bytes',
  'attestation-not-map',
  'attestation-trailing-bytes',
  'auth-data-attested-truncated',
  'auth-data-extensions-absent',
  'auth-data-extensions-not-map',
  'auth-data-key-unreadable',
  'auth-data-leftover-bytes',
  'auth-data-too-short',
  'bytes-through-text',
  'cbor-reserved-additional-info',
  'cbor-too-deep',
  'cbor-too-many-items',
  'cbor-truncated',
  'cbor-unexpected-break',
  'cbor-wrong-chunk',
  'client-data-not-json',
  'client-data-not-object',
  'client-data-not-utf8',
  'client-data-trailing-bytes',
  'auth-data-key-unreadable',
  'signature-der-malformed',
  'signature-der-trailing-bytes',
  'signature-der-truncated',
])
/** Remarks of one layer; a hostile map has thousands. */
const MAX_REMARKS = 20

/** The words of the rule that the fault's kind names. */
export function remarkOf(fault: Fault, { showValues, ruleById }: TreeContext, base = ''): Remark {
  const rule = ruleById(fault.kind)
  if (!rule) return { rule: null, why: fault.kind }
  return { rule: rule.id, why: wordsOf({ finding: { rule: fault.kind, ...fault }, rule, base }, showValues).message }
}

/** Nodes for the faults of one layer, `stopped` last. */
export function remarkNodes(faults: readonly Fault[], context: TreeContext): TreeNode[] {
  const noted = faults.filter(({ kind }) => !STOPS.has(kind))
  const nodes = noted.slice(0, MAX_REMARKS).map((fault) => remarkNode(fault, 'noticed', context))
  if (noted.length > MAX_REMARKS) nodes.push(plain(context, `… ${noted.length - MAX_REMARKS} more remarks`))
  const stop = faults.find(({ kind }) => STOPS.has(kind))
  if (stop) nodes.push(remarkNode(stop, 'stopped', context))
  return nodes
}

function remarkNode(fault: Fault, as: 'noticed' | 'stopped', context: TreeContext): TreeNode {
  const node = plain(context, as, { [as]: remarkOf(fault, context) })
  const offset = fault.place.bytes?.offset
  if (offset !== undefined) node.offset = offset
  return node
}

/** A stop that no rule has words for. */
export const stopNode = (context: TreeContext, why: string, offset?: number): TreeNode => ({
  ...plain(context, 'stopped', { stopped: { rule: null, why } }),
  ...(offset === undefined ? {} : { offset }),
})

/** Whether decoding ended early anywhere in the trees. */
export function hasStopped(nodes: readonly TreeNode[]): boolean {
  const open = [...nodes]
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.stopped) return true
    for (const child of node.children) open.push(child)
  }
  return false
}
