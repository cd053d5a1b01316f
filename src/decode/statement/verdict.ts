import { concatBytes, sameBytes } from '../../bytes.ts'
import { algorithmName, ES256, RS256, suits } from '../../webauthn/cose.ts'
import { CRV_P256 } from '../../webauthn/cose-curves.ts'
import { EC2 } from '../../webauthn/cose-key-types.ts'
import type { Crypto } from '../crypto.ts'
import type { Parts } from '../parts.ts'
import { numbersOfCose, otherSignatureLength, type PublicKeyNumbers } from '../public-key-numbers.ts'
import { attToBeSigned, bindingOf, clientDataHash } from './binding.ts'
import type { AttestationStatement, Span } from './statement.ts'

/** What is known of an attestation signature. `unknown` says why, in our words; `expected`: bytes of what the key makes. */
export type StatementVerdict =
  | { state: 'valid' }
  | { state: 'invalid'; sig: Span; how?: 'raw' | 'credential-key'; expected?: number }
  | { state: 'unknown'; because: string }

/** Formats without a signature of their own. */
const UNSIGNED: ReadonlySet<string> = new Set(['none', 'apple', 'compound'])
/** Formats of §8 that sign authenticator data and client data hash. */
const SIGNED: ReadonlySet<string> = new Set(['packed', 'android-key', 'fido-u2f', 'tpm', 'android-safetynet'])

const known = new WeakMap<AttestationStatement, StatementVerdict>()

/**
 * Verifies the signature of a statement (WebAuthn Level 3 §8.2 to §8.6), once. undefined for a format that has none or
 * is not known. Imports a key: only called where there is something to verify.
 */
export function verdictOf(statement: AttestationStatement, parts: Parts): StatementVerdict | undefined {
  if (UNSIGNED.has(statement.fmt) || !SIGNED.has(statement.fmt)) return undefined
  const before = known.get(statement)
  if (before) return before
  const verdict = verify(statement, parts)
  known.set(statement, verdict)
  return verdict
}

const unknown = (because: string): StatementVerdict => ({ state: 'unknown', because })

function verify(statement: AttestationStatement, parts: Parts): StatementVerdict {
  const { crypto } = parts
  if (!crypto?.verify) return unknown('no cryptography is available here')
  const { fmt, jws } = statement
  const sig = jws ? { ...jws, bytes: jws.signature } : statement.sig
  if (!sig) return unknown(atFault(statement, 'there is no signature'))
  if (statement.names.includes('ecdaaKeyId')) return unknown('ECDAA is no longer part of WebAuthn')
  const certified = fmt === 'packed' ? statement.names.includes('x5c') : true
  const key = certified ? statement.leaf?.key : parts.coseKey && numbersOfCose(parts.coseKey)
  if (!key) {
    if (!certified) return unknown('the credential public key could not be read')
    return unknown(atFault(statement, 'the type of the key in the certificate is not known'))
  }
  const alg = fmt === 'fido-u2f' ? ES256 : jws ? jwsAlgorithm(jws.header.alg) : statement.alg
  if (alg === undefined) return unknown(atFault(statement, 'its algorithm is not known'))
  if (fmt === 'fido-u2f' && (key.kty !== EC2 || key.crv !== CRV_P256))
    return unknown('the attestation statement is at fault (attestation-u2f-certificate-key)')
  if (!suits(alg, key)) return unknown(unsuited(statement, certified))
  const data = toBeSigned(statement, parts)
  if (!data) return unknown('authenticator data, key or client data could not be read')
  const request = { key, alg, data, signature: sig.bytes, encoding: 'der' as const }
  const verdict = crypto.verify(request)
  if (verdict === true) return { state: 'valid' }
  if (verdict === 'unsupported') return unknown(`${algorithmName(alg)} cannot be verified here`)
  if (verdict === 'bad-key') return unknown('the public key cannot be used: its numbers are no key of its type')
  const how = certified ? mistake({ ...request, crypto }, parts) : undefined
  const expected = otherSignatureLength(key, sig.bytes)
  return { state: 'invalid', sig, ...(how ? { how } : {}), ...(expected === undefined ? {} : { expected }) }
}

/** What else the signature may be, proven by verifying it. */
function mistake(
  {
    crypto,
    ...request
  }: { key: PublicKeyNumbers; alg: number; data: Uint8Array; signature: Uint8Array; crypto: Crypto },
  { coseKey }: Parts,
): 'raw' | 'credential-key' | undefined {
  if (request.key.kty === EC2 && crypto.verify?.({ ...request, encoding: 'raw' }) === true) return 'raw'
  const own = coseKey && numbersOfCose(coseKey)
  const alg = own?.alg
  if (!own || alg === undefined || !suits(alg, own)) return undefined
  return crypto.verify?.({ ...request, key: own, alg, encoding: 'der' }) === true ? 'credential-key' : undefined
}

const unsuited = ({ fmt }: AttestationStatement, certified: boolean): string =>
  fmt === 'android-safetynet'
    ? 'the algorithm of the JWS does not take the key of its certificate'
    : `the attestation statement is at fault (${certified ? 'attestation-algorithm-unsuited' : 'attestation-algorithm-differs'})`

/** JWS algorithms by RFC 7518 §3.1; SafetyNet has RS256. */
const jwsAlgorithm = (name: unknown): number | undefined =>
  name === 'RS256' ? RS256 : name === 'ES256' ? ES256 : undefined

const atFault = ({ faults }: AttestationStatement, otherwise: string): string =>
  faults[0] ? `the attestation statement is at fault (${faults[0].kind})` : otherwise

function toBeSigned(statement: AttestationStatement, parts: Parts): Uint8Array | undefined {
  if (statement.fmt === 'tpm') return statement.certInfo?.bytes
  if (statement.jws) return statement.jws.signed
  return statement.fmt === 'fido-u2f' ? u2fData(parts) : attToBeSigned(parts)
}

/** 00, RP ID hash, client data hash, credential id, and the credential key as an uncompressed point (§8.6). */
function u2fData(parts: Parts): Uint8Array | undefined {
  const { authData, attested, coseKey } = parts
  const key = coseKey && numbersOfCose(coseKey)
  const hash = clientDataHash(parts)
  if (!hash || !authData?.rpIdHash || !attested || !key?.x || !key.y) return undefined
  return concatBytes(Uint8Array.of(0), authData.rpIdHash, hash, attested.credentialId, Uint8Array.of(4), key.x, key.y)
}

/** For the facts: the signature, and the hash that ties the statement to this registration where it has one. */
export function attestationFact(parts: Parts): 'valid' | 'invalid' | 'not checked' | undefined {
  const statements = parts.statements ?? []
  const states = statements.flatMap((statement) => {
    // Of a compound every statement has to verify (§8.9): one of an unknown format leaves the whole open.
    const isForeign = !SIGNED.has(statement.fmt) && !UNSIGNED.has(statement.fmt)
    if (isForeign && statements.length > 1) return ['unknown']
    const signature = verdictOf(statement, parts)?.state
    if (signature === undefined && statement.fmt !== 'apple') return []
    const binding = bindingOf(statement, parts)
    const bound = binding && (sameBytes(binding.expected, binding.found.bytes) ? 'valid' : 'invalid')
    if (statement.fmt === 'apple' || statement.fmt === 'tpm' || statement.fmt === 'android-safetynet')
      return [signature ?? 'valid', bound ?? 'unknown']
    return [signature ?? 'unknown']
  })
  if (states.length === 0) return undefined
  return states.includes('invalid') ? 'invalid' : states.includes('unknown') ? 'not checked' : 'valid'
}
