import { ENCODED_MEMBERS } from '../classify/credential/members.ts'
import { asString, isObject } from '../json/values.ts'
import type { AuthenticatorData, CredentialView, Encoded, Fault, Payload } from '../model/index.ts'
import { table } from '../table.ts'
import { decodeAttestationObject } from './attestation-object.ts'
import { damageOf, decodeAuthenticatorData } from './authenticator-data.ts'
import { decodeClientData } from './client-data.ts'
import { decodeCoseKey } from './cose-key.ts'
import type { Crypto } from './crypto.ts'
import { decodeEncoded } from './encoded.ts'
import { extensionOutputs } from './extensions.ts'
import { decodeLoneField } from './lone-field.ts'
import type { Parts } from './parts.ts'
import { plausible } from './plausible.ts'
import { findRpId } from './rp-id.ts'
import { decodeSignatureShape } from './signature.ts'
import { decodeStatements } from './statement/read.ts'

export interface DecodeOptions {
  crypto?: Crypto
  now?: number
  /** For what shows no time of its own. */
  present?: number
  expect?: Parts['expect']
}

/** Decodes all that a payload carries, as far as it goes. Returns the parts and every fault that was met on the way. */
export function decodePayload(payload: Payload, options: DecodeOptions): { parts: Parts; faults: Fault[] } {
  const parts: Parts = { payload, expect: options.expect ?? {} }
  if (options.crypto) parts.crypto = options.crypto
  const now = options.now ?? payload.candidate.hints.capturedAt ?? options.present
  if (now !== undefined) parts.now = now
  const faults: Fault[] = [...payload.candidate.faults]
  const { value } = payload.candidate
  if (isObject(value)) parts.object = value
  if (payload.credential) decodeCredential(payload.credential, parts, faults)
  if (payload.kind === 'field') decodeLoneField(parts, faults)
  return { parts, faults }
}

function decodeCredential(view: CredentialView, parts: Parts, faults: Fault[]): void {
  parts.credential = view
  const encoded = encodedMembers(view, faults, parts)
  parts.encoded = encoded
  const clientData = layer(faults, encoded.clientDataJSON && decodeClientData(encoded.clientDataJSON))
  if (clientData) parts.clientData = clientData
  if (clientData?.json) parts.clientDataMembers = clientData.json
  const attestation = layer(faults, encoded.attestationObject && decodeAttestationObject(encoded.attestationObject))
  if (attestation) parts.attestation = attestation
  const statements = attestation && decodeStatements(attestation)
  if (statements) parts.statements = statements
  for (const statement of statements ?? []) faults.push(...statement.faults)
  decodeAuthData(parts, encoded, faults)
  decodeRpId(parts)
  parts.extensions = extensionOutputs(view, parts.authData)
  const signature = layer(faults, encoded.signature && decodeSignatureShape(encoded.signature))
  if (signature) parts.signature = signature
}

function encodedMembers(view: CredentialView, faults: Fault[], { payload }: Parts): Record<string, Encoded> {
  const encoded: Record<string, Encoded> = table()
  for (const name of ENCODED_MEMBERS) {
    const found = view.members[name]
    const decoded = decodeEncoded(name, found?.pointer ?? '', found?.value, plausible[name])
    if (name === 'userHandle' && isGivenAsText(decoded, payload)) decoded.faults = []
    encoded[name] = decoded
    faults.push(...decoded.faults)
  }
  return encoded
}

/** In the arguments of a call that verifies, some libraries (SimpleWebAuthn up to 9) have the user handle as UTF-8 text. */
const isGivenAsText = ({ state, value }: Encoded, { candidate }: Payload): boolean =>
  candidate.hints.expect !== undefined && state !== 'ok' && typeof value === 'string'

/** Authenticator data stands inside an attestation object, or, in an authentication, on its own. */
function decodeAuthData(parts: Parts, encoded: Record<string, Encoded>, faults: Fault[]): void {
  const { attestation } = parts
  const own = encoded.authenticatorData
  const authData =
    attestation?.authData && attestation.authDataOffset !== undefined
      ? decodeAuthenticatorData({
          pointer: attestation.pointer,
          base: attestation.authDataOffset,
          bytes: attestation.authData,
        })
      : !attestation && own?.bytes
        ? decodeAuthenticatorData({ pointer: own.pointer, base: 0, bytes: own.bytes })
        : undefined
  if (!authData) return
  faults.push(...withKeyFaults(authData, parts))
  parts.authData = authData
  if (authData.flags) parts.flags = authData.flags
  if (authData.attested) parts.attested = authData.attested
}

/** The faults of the authenticator data and of the key in it, which is decoded into `parts`. */
function withKeyFaults(authData: AuthenticatorData, parts: Parts): Fault[] {
  const { publicKey, publicKeyOffset, publicKeyItem: item } = authData.attested ?? {}
  if (!publicKey || publicKeyOffset === undefined) return authData.faults
  const key = decodeCoseKey({ pointer: authData.pointer, offset: publicKeyOffset, bytes: publicKey, item })
  parts.coseKey = key
  // Damaged bytes (the defect of Firefox up to 118 among them) make a bad key; a leak of a private one is a leak all the same.
  const damage = damageOf(authData)
  const rules = key.faults.map(({ kind }) => kind).filter((kind) => kind !== 'cose-key-private')
  if (damage === undefined || rules.length === 0) return [...authData.faults, ...key.faults]
  const own = authData.faults.map((one) => (one === damage ? { ...one, explains: { rules } } : one))
  return [...own, ...key.faults]
}

function decodeRpId(parts: Parts): void {
  const { authData, crypto, clientDataMembers, expect } = parts
  if (!authData?.rpIdHash || !crypto) return
  const sources = { origin: asString(clientDataMembers?.origin), expected: expect.rpId }
  parts.rpIdHash = findRpId(authData.rpIdHash, sources, crypto.sha256)
}

function layer<T extends { faults: Fault[] }>(faults: Fault[], decoded: T | undefined): T | undefined {
  if (decoded) faults.push(...decoded.faults)
  return decoded
}
