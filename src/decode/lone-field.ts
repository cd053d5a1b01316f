import type { Encoded, Fault } from '../model/index.ts'
import { AAGUID_LENGTH, aaguidText } from '../webauthn/aaguid.ts'
import { placeCborFaults, walkCbor } from './cbor/walk.ts'
import { decodeCoseKey } from './cose-key.ts'
import { decodeCertificate } from './der/certificate.ts'
import { decodeEncoded } from './encoded.ts'
import { fault } from './faults.ts'
import type { Parts } from './parts.ts'

/** What is pasted alone and is no member of a credential: the one member of the object that was made of it. */
export function decodeLoneField(parts: Parts, faults: Fault[]): void {
  const [name = '', value] = Object.entries(parts.object ?? {})[0] ?? []
  const encoded = decodeEncoded(name, `/${name}`, value)
  faults.push(...encoded.faults)
  const { bytes } = encoded
  if (!bytes) return
  if (name === 'credentialPublicKey') keyOf(encoded, bytes, parts, faults)
  if (name === 'certificate') certificateOf(encoded, bytes, parts, faults)
  if (name === 'aaguid' && bytes.length === AAGUID_LENGTH) parts.aaguid = aaguidText(bytes)
}

function keyOf({ pointer }: Encoded, bytes: Uint8Array, parts: Parts, faults: Fault[]): void {
  const walk = walkCbor(bytes, 0, bytes.length)
  const key = decodeCoseKey({ pointer, offset: 0, bytes: walk.item ? bytes.subarray(0, walk.end) : bytes })
  parts.coseKey = key
  faults.push(...placeCborFaults(walk.faults, pointer, 'credentialPublicKey', 0), ...key.faults)
  if (walk.item) behind(pointer, bytes, walk.end, faults)
}

function certificateOf({ pointer }: Encoded, bytes: Uint8Array, parts: Parts, faults: Fault[]): void {
  const certificate = decodeCertificate(bytes, 0, bytes.length)
  if (certificate) parts.certificate = certificate
  // What is cut off is an element that ends too early.
  if (certificate?.faults.length === 0) behind(pointer, bytes, certificate.root.end, faults)
  else faults.push(fault('certificate-unreadable', { pointer }, { length: bytes.length }))
}

function behind(pointer: string, { length }: Uint8Array, end: number, faults: Fault[]): void {
  const count = length - end
  if (count > 0)
    faults.push(fault('field-trailing-bytes', { pointer, bytes: { offset: end, length: count } }, { count }))
}
