import { client } from './payload.ts'
import { type Row, rowsOf } from './row.ts'

/** What the relying party asked for: the origin and the challenge of the captured ceremony. */
const asked = (origin: string, challenge: string) => ({ expect: { origin, challenge } })

/** The client data, WebAuthn Level 3 §5.8.1: the cases of registration and authentication differ in `type` alone. */
function rows(base: string, otherType: string, challenge: string): Row[] {
  const { refused } = rowsOf(base)
  const options = asked('http://localhost:4911', challenge)
  const absent = 'client-data-member-absent'
  const otherChallenge = Buffer.alloc(32, 0x5a).toString('base64url')
  return [
    refused('F-1', 'no type', client('type', undefined), absent),
    refused('F-2', 'type is a number', client('type', 1), absent),
    refused('F-3', 'type is empty', client('type', ''), 'client-data-type-unknown'),
    refused('F-4', 'type is another text', client('type', 'webauthn.renew'), 'client-data-type-unknown'),
    refused('F-5', `type is ${otherType}`, client('type', otherType), 'client-data-type-contradicts'),
    refused('F-6', 'no challenge', client('challenge', undefined), absent),
    refused('F-7', 'challenge is a list', client('challenge', [1, 2]), absent),
    refused('F-8', 'challenge is empty', client('challenge', ''), absent),
    refused('F-9', 'challenge is no base64url', client('challenge', '§§ a?b ='), 'client-data-challenge-not-base64url'),
    refused('F-10', 'another challenge', client('challenge', otherChallenge), 'client-data-challenge-unexpected', options),
    refused('F-11', 'no origin', client('origin', undefined), absent),
    refused('F-12', 'origin is a map', client('origin', {}), absent),
    refused('F-13', 'origin is empty', client('origin', ''), absent),
    refused('F-14', 'another origin', client('origin', 'https://example.org'), 'client-data-origin-unexpected', options),
    refused('F-15', 'tokenBinding is a text', client('tokenBinding', 'unused'), 'client-data-token-binding-legacy'),
    refused('F-16', 'tokenBinding has no status', client('tokenBinding', {}), 'client-data-token-binding-legacy'),
    refused(
      'F-17',
      'the status of tokenBinding is none of the three',
      client('tokenBinding', { status: 'maybe' }),
      'client-data-token-binding-legacy',
    ),
  ]
}

export const ATTESTATION_RESP_2 = rows(
  'es256-none.registration',
  'webauthn.get',
  'made for this ceremony',
)
export const ASSERTION_RESP_2 = rows('es256-none.authentication', 'webauthn.create', '')
