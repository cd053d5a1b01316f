import { numberOf } from '../convert.ts'
import { decodeAttestationObject } from '../decode/attestation-object.ts'
import { decodeAuthenticatorData } from '../decode/authenticator-data.ts'
import { keyName } from '../decode/cbor/keys.ts'
import type { AttestationObject, CborItem, Encoded } from '../model/index.ts'
import { table } from '../table.ts'
import { algorithmName } from '../webauthn/cose.ts'
import { authenticatorDataNode, authenticatorDataRows } from './authenticator-data.ts'
import { byteCount, type CborScope, cborNode, type Description } from './cbor/item.ts'
import { isSecretName, secretIn } from './cbor/secrets.ts'
import { certificateRows } from './certificate.ts'
import { signatureRows } from './cose-key.ts'
import { branch, leaf, type Slice, type TreeContext, type TreeNode } from './node.ts'
import { remarkNodes } from './remarks.ts'

/** Sections of WebAuthn Level 3 that define the statement formats. */
const FORMATS: Record<string, string> = table({
  none: 'no attestation, §8.7',
  packed: 'packed attestation, §8.2',
  tpm: 'TPM attestation, §8.3',
  'android-key': 'Android key attestation, §8.4',
  'android-safetynet': 'Android SafetyNet attestation, §8.5',
  'fido-u2f': 'FIDO U2F attestation, §8.6',
  apple: 'Apple anonymous attestation, §8.8',
  compound: 'compound attestation, §8.9',
})

/** The tree of an attestation object (WebAuthn Level 3 §6.5.4), decoded before or now; its children cover all of its bytes. */
export function attestationObjectNode(
  name: string,
  encoded: Encoded,
  context: TreeContext,
  object = decodeAttestationObject(encoded),
): TreeNode {
  const bytes = encoded.bytes ?? new Uint8Array(0)
  const slice: Slice = { bytes, base: 0, start: 0, end: bytes.length }
  // A raw CTAP2 response starts with its status byte (CTAP 2.1 §8.2).
  const status = bytes[0] === 0 && (bytes[1] ?? 0) >> 5 === 5 ? 1 : 0
  const damaged = object?.faults.some(({ kind }) => kind === 'bytes-through-text')
  if (object && !damaged && (bytes[status] ?? 0) >> 5 === 5) return whole(name, slice, object, status, context)
  const children = [leaf(context, 'not decoded', slice), ...remarkNodes(object?.faults ?? [], context)]
  return branch(context, name, slice, { layer: 'attestationObject', children })
}

function whole(name: string, slice: Slice, object: AttestationObject, status: number, context: TreeContext): TreeNode {
  const { bytes } = slice
  const isSecret = secretIn(bytes)
  const ctap = object.faults.some(({ kind }) => kind === 'attestation-is-ctap-response')
  const scope: CborScope = {
    context,
    bytes,
    base: 0,
    isSecret: (map, key, value) =>
      isSecret(map, key, value) ||
      (ctap && map.offset === status && isSecretName(memberOf(keyName(bytes, key), ctap), value.major)),
    describe: (path, item) => describe(path, item, object, ctap, context),
  }
  const found = cborNode(scope, name, status, bytes.length)
  const children: TreeNode[] = found.node.children.length > 0 ? found.node.children : [found.node]
  if (status > 0) children.unshift(leaf(context, 'CTAP2 status', { ...slice, end: status }, { value: 'success' }))
  if (found.end < bytes.length) children.push(leaf(context, 'trailing bytes', { ...slice, start: found.end }))
  children.push(...remarkNodes(object.faults, context))
  const rest: Partial<TreeNode> = { layer: 'attestationObject', value: byteCount(bytes.length), children }
  if (found.node.value !== undefined) rest.meaning = `CBOR ${found.node.value}`
  if (found.node.diagnostic !== undefined) rest.diagnostic = found.node.diagnostic
  return branch(context, name, slice, rest)
}

type Item = Pick<CborItem, 'major' | 'content' | 'end'> & { argument: number | bigint }

/** Keys of the members in a CTAP2 response (CTAP 2.1 §6.1.2). */
const CTAP: Record<string, string> = table({
  '1': 'fmt',
  '2': 'authData',
  '3': 'attStmt',
  '4': 'epAtt',
  '5': 'largeBlobKey',
})

const memberOf = (key: string, ctap: boolean): string => (ctap ? (CTAP[key] ?? key) : key)

function describe(
  path: readonly string[],
  item: Item,
  object: AttestationObject,
  ctap: boolean,
  context: TreeContext,
): Description {
  const [first = '', second, third] = path
  const member = memberOf(first, ctap)
  const known: Description = path.length === 1 && member !== first ? { name: `${first} (${member})` } : {}
  if (path.length === 1 && isSecretName(member, item.major)) return { ...known, openness: 'secret' }
  if (member === 'fmt' && path.length === 1) {
    const meaning = FORMATS[object.fmt ?? '']
    return meaning === undefined ? known : { ...known, meaning }
  }
  if (member === 'authData' && path.length === 1) return { ...known, ...authData(object, item, context) }
  return member === 'attStmt' && second !== undefined
    ? { ...known, ...statement(second, third, item, object, context) }
    : known
}

function authData({ bytes, pointer }: AttestationObject, item: Item, context: TreeContext): Description {
  const cut = item.end - item.content < numberOf(item.argument)
  return {
    layer: 'authenticatorData',
    content: (start, end) => {
      const slice: Slice = { bytes, base: 0, start, end }
      if (!cut) return authenticatorDataNode('authData', slice, pointer, context).node.children
      const data = decodeAuthenticatorData({ pointer, base: start, bytes: bytes.subarray(start, end) })
      return authenticatorDataRows(slice, data, context)
    },
  }
}

function statement(
  member: string,
  index: string | undefined,
  item: Item,
  { bytes }: AttestationObject,
  context: TreeContext,
): Description {
  const cut = item.end - item.content < numberOf(item.argument)
  if (member === 'alg' && item.major <= 1)
    return { meaning: algorithmName(item.major === 0 ? numberOf(item.argument) : -1 - numberOf(item.argument)) }
  if (member === 'sig' && item.major === 2 && index === undefined) {
    if (cut) return { openness: 'personal' }
    const content = (start: number, end: number): TreeNode[] =>
      signatureRows({ bytes, base: 0, start, end }, context).rows
    return { layer: 'signature', openness: 'personal', content }
  }
  if (member === 'x5c' && index !== undefined && item.major === 2) {
    if (cut) return { name: `x5c[${index}]`, layer: 'certificate' }
    const content = (start: number, end: number): TreeNode[] =>
      certificateRows({ bytes, base: 0, start, end }, context).rows
    return { name: `x5c[${index}]`, layer: 'certificate', content }
  }
  return MEANINGS[member] !== undefined && index === undefined ? { meaning: MEANINGS[member] } : {}
}

const MEANINGS: Record<string, string> = table({
  x5c: 'certificate chain, the attestation certificate first',
  certInfo: 'TPMS_ATTEST, what the TPM signed',
  pubArea: 'TPMT_PUBLIC, the key as the TPM has it',
  response: 'a SafetyNet response: a JWS',
})
