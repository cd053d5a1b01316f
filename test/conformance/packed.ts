import { decode } from 'cborg'
import { pem, rootsFrom } from '../attestation/pem.ts'
import { fromBase64url } from '../authenticator/bytes.ts'
import { type Alg, creationOptions, NOW, register } from '../authenticator/index.ts'
import { broken, registered, saying, valid } from './attested.ts'
import type { Entries } from './payload.ts'
import type { Row } from './row.ts'

const ALGS = [
  ...(['ES256K', 'PS256', 'PS384', 'PS512', 'RS256', 'RS384', 'RS512', 'RS1'] as const),
  ...(['ES256', 'ES384', 'ES512', 'EdDSA'] as const),
] as const satisfies readonly Alg[]

/** Algorithms of the credential, RFC 9053, RFC 8812: self attestations, with options that ask for the algorithm. */
export const ATTESTATION_RESP_4: Row[] = ALGS.map((alg, at) => ({
  case: `P-${at + 1}`,
  what: alg,
  payload: () => {
    const made = register({ format: 'packed-self', alg })
    return JSON.parse(JSON.stringify([creationOptions(made), made.json]))
  },
  attestation: 'valid',
}))

/** The list has metadata whose root is the batch certificate itself: the leaf of x5c. */
const BATCH = registered({ format: 'packed', chain: 'leaf' })
const batchCertificate = (): Uint8Array => {
  const object = decode(fromBase64url(String(BATCH.response.attestationObject)), { useMaps: true }) as Entries
  const [leaf] = (object.get('attStmt') as Entries).get('x5c') as Uint8Array[]
  return leaf ?? new Uint8Array()
}

const packed = { format: 'packed' } as const

/** Packed attestation with certificates, WebAuthn Level 3 §8.2; the metadata is a root. */
export const ATTESTATION_RESP_5: Row[] = [
  valid('P-1', 'an intermediate certificate, and metadata with the root', packed),
  valid('P-2', 'the leaf alone, and metadata with the root', { ...packed, chain: 'leaf' }),
  {
    case: 'P-3',
    what: 'metadata with the batch certificate itself',
    payload: () => BATCH,
    attestation: 'valid',
    options: { now: NOW, expect: { attestationRoots: rootsFrom(pem(batchCertificate())) } },
  },
  broken('F-1', 'an unknown fmt', { ...packed, switches: ['object.fmtUnknown'] }, 'attestation-format-unknown'),
  broken(
    'F-2',
    'sig does not verify',
    { ...packed, switches: ['statement.sigOverOtherData'] },
    'attestation-signature-invalid',
  ),
  // Without x5c it is a self attestation (§8.2), which the attestation key cannot sign.
  saying(
    'There is no x5c',
    broken('F-3', 'no x5c', { ...packed, switches: ['x5c.missing'] }, 'attestation-signature-invalid'),
  ),
  broken('F-4', 'x5c is no list', { ...packed, switches: ['x5c.notArray'] }, 'attestation-x5c-not-array'),
  broken('F-5', 'x5c is empty', { ...packed, switches: ['x5c.empty'] }, 'attestation-x5c-empty'),
  broken('F-6', 'the leaf expired', { ...packed, switches: ['leaf.expired'] }, 'attestation-certificate-not-valid-now'),
  broken(
    'F-7',
    'the leaf is not yet valid',
    { ...packed, switches: ['leaf.notYetValid'] },
    'attestation-certificate-not-valid-now',
  ),
  broken('F-9', 'the chain does not verify', { ...packed, switches: ['x5c.forged'] }, 'attestation-chain-signature'),
  broken('F-10', 'the root is in x5c', { ...packed, chain: 'full' }, 'attestation-chain-has-root'),
  broken('F-11', 'the leaf comes last', { ...packed, switches: ['x5c.wrongOrder'] }, 'attestation-chain-order'),
  broken(
    'F-12',
    'the intermediate expired',
    { ...packed, switches: ['x5c.intermediateExpired'] },
    'attestation-certificate-not-valid-now',
  ),
  broken(
    'F-13',
    'sig by another key',
    { ...packed, switches: ['statement.sigByOtherKey'] },
    'attestation-signature-invalid',
  ),
  saying(
    'It verifies with the credential key',
    broken(
      'F-14',
      'sig by the credential key',
      { ...packed, switches: ['packed.sigByCredentialKey'] },
      'attestation-signature-invalid',
    ),
  ),
]

const self = { format: 'packed-self' } as const

/** Self attestation, WebAuthn Level 3 §8.2. */
export const ATTESTATION_RESP_6: Row[] = [
  valid('P-1', 'self attestation', self),
  broken(
    'F-1',
    'sig does not verify',
    { ...self, switches: ['statement.sigOverOtherData'] },
    'attestation-signature-invalid',
  ),
  saying(
    'It verifies with the credential key',
    broken(
      'F-2',
      'signed by the credential key, and x5c is there',
      { ...packed, switches: ['packed.sigByCredentialKey'] },
      'attestation-signature-invalid',
    ),
  ),
  broken('F-3', 'an unknown fmt', { ...self, switches: ['object.fmtUnknown'] }, 'attestation-format-unknown'),
]

const answering =
  (attestation: string): Row['payload'] =>
  () => {
    const made = register({ format: 'none' })
    return JSON.parse(JSON.stringify([creationOptions(made, { attestation }), made.json]))
  }

/** No attestation, WebAuthn Level 3 §8.7. */
export const ATTESTATION_RESP_7: Row[] = [
  { case: 'P-1', what: 'none, as asked', payload: answering('none') },
  { case: 'P-2', what: 'none, where "direct" was asked', payload: answering('direct') },
  broken(
    'F-1',
    'a full statement under fmt none',
    { format: 'none', switches: ['none.statementNotEmpty'] },
    'attestation-statement-not-empty',
  ),
]
