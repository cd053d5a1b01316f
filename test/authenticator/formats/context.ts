import { type Alg, algorithm, sign } from '../algorithms.ts'
import { altered, base64, concat, stable, utf8 } from '../bytes.ts'
import type { Cbor } from '../cbor.ts'
import { type Chain, EXPIRED, issue, type LeafSpec, NOT_YET_VALID, VALID } from '../certificate.ts'
import { type KeyPair, keyPair } from '../keys.ts'
import type { On } from '../switches/index.ts'

/** What an attestation statement is made from. */
export interface Context {
  authData: Uint8Array
  clientDataHash: Uint8Array
  rpIdHash: Uint8Array
  credentialId: Uint8Array
  aaguid: Uint8Array
  alg: Alg
  key: KeyPair
  attestationAlg: Alg
  /** What the caller asked for; formats have their own defaults. */
  chain: Chain | undefined
  tpmNameAlg: 'sha1' | 'sha256' | 'sha384'
  /** Milliseconds since 1970, for SafetyNet. */
  now: number
  on: On
}

/** Most formats sign authenticator data and client data hash in a row. */
export const toBeSigned = ({ authData, clientDataHash }: Context): Uint8Array => concat(authData, clientDataHash)

/** The key of the attestation, or that of someone else when the switch asks for it. */
export function signedBy(context: Context, alg: Alg, key: KeyPair, data: Uint8Array): Uint8Array {
  const { on } = context
  const other = key === context.key ? 'another credential' : 'another attestation'
  const pair = on('statement.sigByOtherKey') ? keyPair(alg, other) : key
  return sign(alg, pair.privateKey, on('statement.sigOverOtherData') ? altered(data) : data)
}

/** The members alg, sig and x5c in the form that the switches ask for. */
export function signedStatement(
  context: Context,
  alg: Alg,
  sig: Uint8Array,
  x5c?: readonly Uint8Array[],
): Map<string, Cbor> {
  const { on } = context
  const mismatch = algorithm(algorithm(alg).family === 'rsa' ? 'ES256' : 'RS256').cose
  const statement = new Map<string, Cbor>()
  if (!on('statement.algMissing'))
    statement.set(
      'alg',
      on('statement.algNotNumber') ? alg : on('statement.algMismatch') ? mismatch : algorithm(alg).cose,
    )
  setSig(statement, sig, on)
  if (x5c) setCertificates(statement, x5c, on)
  return statement
}

export function setSig(statement: Map<string, Cbor>, sig: Uint8Array, on: On): void {
  if (on('statement.sigMissing')) return
  const text = Buffer.from(sig).toString('base64url')
  statement.set('sig', on('statement.sigNotBytes') ? text : on('statement.sigEmpty') ? new Uint8Array() : sig)
}

export function setCertificates(statement: Map<string, Cbor>, x5c: readonly Uint8Array[], on: On): void {
  const [leaf = new Uint8Array(), ...rest] = x5c
  if (on('x5c.missing')) return
  if (on('x5c.empty')) statement.set('x5c', [])
  else if (on('x5c.notArray')) statement.set('x5c', leaf)
  else if (on('x5c.text')) statement.set('x5c', x5c.map(base64))
  else if (on('x5c.pem')) statement.set('x5c', x5c.map(pem))
  else if (on('x5c.notCertificate')) statement.set('x5c', [stable('no certificate', leaf.length), ...rest])
  else if (on('x5c.number')) statement.set('x5c', [7, ...rest])
  else if (on('x5c.trailingBytes')) statement.set('x5c', [concat(leaf, Uint8Array.of(0, 0)), ...rest])
  else statement.set('x5c', on('x5c.wrongOrder') ? [...x5c].reverse() : x5c)
}

const pem = (der: Uint8Array): Uint8Array =>
  utf8(`-----BEGIN CERTIFICATE-----\n${base64(der).replace(/.{64}/g, '$&\n')}\n-----END CERTIFICATE-----\n`)

/** The certificates of a leaf, with the faults that every format shares. */
export function certificates(
  context: Context,
  spec: Omit<LeafSpec, 'chain'>,
  chain: Chain = context.chain ?? 'intermediate',
): Uint8Array[] {
  const { on } = context
  return issue({
    ...spec,
    chain,
    validity: on('leaf.expired') ? EXPIRED : on('leaf.notYetValid') ? NOT_YET_VALID : VALID,
    version: on('leaf.version1') ? 1 : 3,
    ...(on('x5c.forged') ? { forgedBy: 'another attestation' as const } : {}),
    ...(on('x5c.intermediateExpired') ? { intermediateValidity: EXPIRED } : {}),
  })
}
