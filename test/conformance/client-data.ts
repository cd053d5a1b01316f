import { captured, client } from './payload.ts'
import { type Row, rowsOf } from './row.ts'

const ORIGIN = 'http://localhost:4911'
const other = Buffer.alloc(32, 0x5a).toString('base64url')

/** The client data, WebAuthn Level 3 §5.8.1: the cases of registration and authentication differ in `type` alone. */
function rows(ceremony: string, asked: string, otherType: string): Row[] {
  const { refused } = rowsOf(ceremony)
  const absent = 'client-data-member-absent'
  const legacy = 'client-data-token-binding-legacy'
  const challenge = { expect: { challenge: String(captured(asked).challenge) } }
  const origin = { expect: { origin: ORIGIN } }
  return [
    refused('F-1', 'no type', client('type', undefined), absent),
    refused('F-2', 'type is a number', client('type', 1), absent),
    refused('F-3', 'type is empty', client('type', ''), absent),
    refused('F-4', 'type is another text', client('type', 'webauthn.renew'), 'client-data-type-unknown'),
    refused('F-5', `type is ${otherType}`, client('type', otherType), 'client-data-type-contradicts'),
    refused('F-6', 'no challenge', client('challenge', undefined), absent),
    refused('F-7', 'challenge is a list', client('challenge', [1, 2]), absent),
    refused('F-8', 'challenge is empty', client('challenge', ''), absent),
    refused('F-9', 'challenge is no base64url', client('challenge', '§§ a?b ='), 'client-data-challenge-not-base64url'),
    refused('F-10', 'another challenge', client('challenge', other), 'client-data-challenge-unexpected', challenge),
    refused('F-11', 'no origin', client('origin', undefined), absent),
    refused('F-12', 'origin is a map', client('origin', {}), absent),
    refused('F-13', 'origin is empty', client('origin', ''), absent),
    refused('F-14', 'another origin', client('origin', 'https://example.org'), 'client-data-origin-unexpected', origin),
    refused('F-15', 'tokenBinding is a text', client('tokenBinding', 'unused'), legacy),
    refused('F-16', 'tokenBinding has no status', client('tokenBinding', {}), legacy),
    refused('F-17', 'another status of tokenBinding', client('tokenBinding', { status: 'maybe' }), legacy),
  ]
}

export const ATTESTATION_RESP_2 = rows('es256-none.registration', 'es256-none.creation-options', 'webauthn.get')
export const ASSERTION_RESP_2 = rows('es256-none.authentication', 'es256-none.request-options', 'webauthn.create')
