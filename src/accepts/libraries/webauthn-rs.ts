import { type Form, type Member, type Profile, URL_ALSO_PADDED } from '../profile.ts'

/** Four decoders are tried in turn; a text of both alphabets is in none of them. Numbers are taken as they are. */
const FORMS: readonly Form[] = [...URL_ALSO_PADDED, 'standard', 'standard-padded', 'list']
const EXPECTED = 'expected a url-safe base64-encoded string, bytes, or sequence of integers'

const bytes = (at: readonly string[], isOptional = false): Member => ({
  at,
  is: 'bytes',
  forms: FORMS,
  ...(isOptional ? {} : { absent: `missing field \`${at.at(-1)}\`` }),
  wrong: `invalid type: …, ${EXPECTED}`,
  encoded: `invalid value: string …, ${EXPECTED}`,
})

const text = (name: string): Member => ({
  at: [name],
  is: 'text',
  absent: `missing field \`${name}\``,
  wrong: 'invalid type: …, expected a string',
})

const top: readonly Member[] = [
  text('id'),
  bytes(['rawId']),
  { at: ['response'], is: 'object', absent: 'missing field `response`', wrong: 'invalid type: …, expected struct …' },
]

export const webauthnRs: Profile = {
  name: 'webauthn-rs',
  language: 'Rust',
  version: '9e96c5e, base64urlsafedata b49a11a',
  source: 'webauthn-rs-proto/src/attest.rs, webauthn-rs-proto/src/auth.rs, base64urlsafedata/src/common.rs',
  parsers: [
    {
      registration: {
        members: [
          ...top,
          bytes(['response', 'attestationObject']),
          bytes(['response', 'clientDataJSON']),
          { at: ['response', 'transports'], is: 'list', wrong: 'invalid type: …, expected a sequence' },
          text('type'),
        ],
      },
      authentication: {
        members: [
          ...top,
          bytes(['response', 'authenticatorData']),
          bytes(['response', 'clientDataJSON']),
          bytes(['response', 'signature']),
          bytes(['response', 'userHandle'], true),
          text('type'),
        ],
      },
    },
  ],
  doubt: 'The sentences are those of serde_json; how they name a struct was not run.',
}
