import { tryJson } from '../../json/parse.ts'
import { isObject } from '../../json/values.ts'
import { MAX_CERTIFICATES } from '../../limits.ts'
import type { JsonObject } from '../../model/index.ts'
import { decodeBase64url, decodeEitherBase64 } from '../../text/encodings.ts'
import { decodeUtf8 } from '../../utf8.ts'
import type { JwsReason } from '../faults.ts'
import { withCertificate } from './certificates.ts'
import type { StatementMembers } from './members.ts'
import type { AttestationStatement, Jws, Span } from './statement.ts'

/** The member `response`, and the certificates of its header. */
export function readJws(members: StatementMembers): Pick<AttestationStatement, 'jws' | 'x5c' | 'leaf'> {
  const span = members.bytes('response')
  if (span === undefined) return {}
  const whole = { offset: span.offset, length: span.bytes.length }
  const jws = parse(span)
  if (typeof jws === 'string') {
    members.add('attestation-safetynet-not-jws', 'response', whole, { reason: jws })
    return {}
  }
  const texts = Array.isArray(jws.header.x5c) ? jws.header.x5c.slice(0, MAX_CERTIFICATES) : []
  let told = false
  const x5c = texts.map((text) => {
    const bytes = typeof text === 'string' ? decodeEitherBase64(text.replaceAll('=', '')) : undefined
    // Places are those of the JWS: the text around a certificate has no offsets of its bytes.
    return withCertificate(
      { bytes: bytes ?? new Uint8Array(0), offset: span.offset, at: span.at },
      ({ kind, args }) => {
        // How its bytes start says nothing where they are no place.
        if (!told) members.add(kind, 'response', whole, 'count' in args ? args : {})
        told = true
      },
    )
  })
  const [leaf] = x5c
  return { jws: { ...span, ...jws }, ...(leaf ? { x5c, leaf } : {}) }
}

function parse({ bytes }: Span): Jws | JwsReason {
  const text = decodeUtf8(bytes)
  if (text === undefined) return 'bytes that are no UTF-8'
  if (text === '') return 'nothing'
  const parts = text.split('.')
  const [head = '', body = '', tail = ''] = parts
  if (parts.length !== 3) return parts.length === 1 ? 'a text without dots' : `${parts.length} parts`
  const [header, payload] = [objectOf(head), objectOf(body)]
  const signature = decodeBase64url(tail)
  if (!header || !payload) return `a ${header ? 'payload' : 'header'} that is no JSON object in base64url`
  if (!signature.ok) return 'a signature that is no base64url'
  return { header, payload, signed: bytes.subarray(0, head.length + 1 + body.length), signature: signature.bytes }
}

function objectOf(part: string): JsonObject | undefined {
  const bytes = decodeBase64url(part)
  const text = bytes.ok ? decodeUtf8(bytes.bytes) : undefined
  const value = text === undefined ? undefined : tryJson(text)
  return isObject(value) ? value : undefined
}
