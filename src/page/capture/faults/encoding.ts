import { encodeBase64url, toHex } from '../../../text/encodings.ts'
import { bytesOf } from './bytes.ts'
import { BOTH, type Credential, type Fault } from './fault.ts'

const encode = (text: string): Uint8Array => new TextEncoder().encode(text)

/** Writes a member of response otherwise. Undefined where that changes nothing. */
const rewrite =
  (member: string, to: (bytes: Uint8Array, text: string) => unknown): Fault['plant'] =>
  (credential: Credential) => {
    const text = credential.response[member]
    if (typeof text !== 'string') return undefined
    const changed = to(bytesOf(text), text)
    if (changed === text) return undefined
    credential.response[member] = changed
    return credential
  }

/** How bytes become text, or do not. */
export const ENCODING: readonly Fault[] = [
  {
    id: 'padded',
    title: 'rawId with the padding of base64',
    ceremonies: BOTH,
    rule: 'base64-padding',
    plant(credential) {
      const { rawId: text } = credential
      if (typeof text !== 'string' || text.length % 4 === 0) return undefined
      credential.rawId = text.padEnd(Math.ceil(text.length / 4) * 4, '=')
      return credential
    },
  },
  {
    id: 'standard-alphabet',
    title: 'attestationObject in the alphabet of base64: + and / for - and _',
    ceremonies: ['registration'],
    rule: 'base64-standard-alphabet',
    plant: rewrite('attestationObject', (_, text) => text.replaceAll('-', '+').replaceAll('_', '/')),
  },
  {
    id: 'hex',
    title: 'clientDataJSON as hex',
    ceremonies: BOTH,
    rule: 'bytes-are-hex',
    plant: rewrite('clientDataJSON', toHex),
  },
  {
    id: 'array',
    title: 'clientDataJSON as a list of numbers: [...new Uint8Array(buffer)]',
    ceremonies: BOTH,
    rule: 'bytes-are-array',
    plant: rewrite('clientDataJSON', (bytes) => [...bytes]),
  },
  {
    id: 'typed-array',
    title: 'signature as JSON.stringify() writes a Uint8Array: {"0":48,"1":69}',
    ceremonies: ['authentication'],
    rule: 'bytes-are-index-object',
    plant: rewrite('signature', (bytes) => ({ ...bytes })),
  },
  {
    id: 'node-buffer',
    title: 'attestationObject as JSON.stringify() writes a Buffer: {"type":"Buffer","data":[163,99]}',
    ceremonies: ['registration'],
    rule: 'bytes-are-node-buffer',
    plant: rewrite('attestationObject', (bytes) => ({ type: 'Buffer', data: [...bytes] })),
  },
  {
    id: 'array-buffer',
    title: 'rawId as JSON.stringify() writes an ArrayBuffer: {}',
    ceremonies: BOTH,
    rule: 'bytes-are-empty-object',
    plant: (credential) => ({ ...credential, rawId: {} }),
  },
  {
    id: 'encoded-twice',
    title: 'clientDataJSON encoded twice',
    ceremonies: BOTH,
    rule: 'base64-encoded-twice',
    plant: rewrite('clientDataJSON', (_, text) => encodeBase64url(encode(text))),
  },
  {
    id: 'client-data-decoded',
    title: 'clientDataJSON as the JSON text that it holds, not encoded',
    ceremonies: BOTH,
    rule: 'client-data-is-decoded-json',
    plant: rewrite('clientDataJSON', (bytes) => new TextDecoder().decode(bytes)),
  },
]
