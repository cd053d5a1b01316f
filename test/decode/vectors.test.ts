import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import {
  decodeAttestationObject,
  decodeAuthenticatorData,
  decodeClientData,
  decodeCoseKey,
  decodeEncoded,
  decodeSignatureShape,
} from '../../src/decode/index.ts'
import type { Fault, Json } from '../../src/model/index.ts'
import { ofVectors } from '../corpora/vectors.ts'
import { lines } from './helpers.ts'

interface Vector {
  id: string
  rawId: string
  response: Record<string, Json>
}

/** A folder with `spec/*.json`: the test vectors of WebAuthn Level 3 §16, as credential JSON. */
const folder = process.env.PASSKEY_LINT_VECTORS
const files = folder === undefined ? [] : readdirSync(join(folder, 'spec')).filter((name) => /ation\.json$/.test(name))

if (folder === undefined) {
  test.skip(ofVectors('the vectors of the standard'), () => {})
} else {
  test('the vectors are there', () => expect(files.length).toBeGreaterThan(20))
  test.each(files)('%s decodes without fault', (name) => {
    const vector = JSON.parse(readFileSync(join(folder, 'spec', name), 'utf8')) as Vector
    expect(lines(decodeAll(vector))).toEqual([])
  })
}

/** Everything that a credential carries, down to the key. */
function decodeAll({ id, rawId, response }: Vector): Fault[] {
  const member = (name: string) => decodeEncoded(name, `/response/${name}`, response[name])
  const encoded = ['clientDataJSON', 'attestationObject', 'authenticatorData', 'signature', 'userHandle'].map(member)
  const faults = [decodeEncoded('id', '/id', id), decodeEncoded('rawId', '/rawId', rawId), ...encoded].flatMap(
    (each) => each.faults,
  )
  const [client, attestation, authenticator, signature] = encoded
  if (!client || !attestation || !authenticator || !signature) return faults
  const clientData = decodeClientData(client)
  expect(clientData?.json).toBeDefined()
  faults.push(...(clientData?.faults ?? []))
  const object = decodeAttestationObject(attestation)
  faults.push(...(object?.faults ?? []), ...(decodeSignatureShape(signature)?.faults ?? []))
  if (object) expect(object.attStmtItem).toBeDefined()
  const bytes = object?.authData ?? authenticator.bytes
  if (bytes === undefined) throw new Error('no authenticator data')
  const data = decodeAuthenticatorData({ pointer: '', base: object?.authDataOffset ?? 0, bytes })
  faults.push(...data.faults)
  if (!object) return faults
  const key = decodeCoseKey({ pointer: '', offset: 0, bytes: data.attested?.publicKey ?? new Uint8Array(0) })
  expect([typeof key.kty, typeof key.alg]).toEqual(['number', 'number'])
  return [...faults, ...key.faults]
}
