import { sign } from '../algorithms.ts'
import { altered, base64, base64url, sha256, stable, utf8 } from '../bytes.ts'
import { type Cbor, map } from '../cbor.ts'
import { ATTRIBUTE, dnsName, subjectAltName } from '../certificate.ts'
import { keyPair } from '../keys.ts'
import { type Context, certificates, toBeSigned } from './context.ts'

const HOUR = 3_600_000

/** Android SafetyNet attestation, WebAuthn Level 3 §8.5: a compact JWS (RFC 7515 §7.1) made with RS256. */
export function androidSafetynet(context: Context): Cbor {
  const { on } = context
  const response = on('safetynet.responseEmpty') ? new Uint8Array() : utf8(jws(context))
  return map(['ver', on('safetynet.versionEmpty') ? '' : '14799021'], ['response', response])
}

function jws(context: Context): string {
  const { on } = context
  const host = on('safetynet.hostOther') ? 'attest.example' : 'attest.android.com'
  const { publicKey, privateKey } = keyPair('RS256', 'attestation')
  const x5c = certificates(context, {
    subject: [[ATTRIBUTE.CN, host]],
    publicKey,
    extensions: [subjectAltName(dnsName(host), false)],
  })
  const part = (value: unknown): string => base64url(utf8(JSON.stringify(value)))
  const signed = `${part({ alg: 'RS256', x5c: x5c.map(base64) })}.${part(payload(context))}`
  if (on('safetynet.notJws')) return signed.replaceAll('.', '')
  const signer = on('safetynet.signatureWrong') ? keyPair('RS256', 'another attestation').privateKey : privateKey
  return `${signed}.${base64url(sign('RS256', signer, utf8(signed)))}`
}

function payload(context: Context): Record<string, unknown> {
  const { now, on } = context
  const nonce = sha256(toBeSigned(context))
  return {
    nonce: base64(on('safetynet.nonceWrong') ? altered(nonce) : nonce),
    timestampMs: now + (on('safetynet.timestampFuture') ? HOUR : on('safetynet.timestampOld') ? -HOUR : -1000),
    apkPackageName: 'com.google.android.gms',
    apkDigestSha256: base64(stable('apk', 32)),
    ctsProfileMatch: !on('safetynet.ctsProfileFalse'),
    apkCertificateDigestSha256: [base64(stable('apk certificate', 32))],
    basicIntegrity: true,
  }
}
