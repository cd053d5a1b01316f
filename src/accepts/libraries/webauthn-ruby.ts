import { ANY_BASE64, type Member, type Profile } from '../profile.ts'

const NOTHING = "undefined method 'end_with?' for nil"

/** Its base64url decoder writes the text in the standard alphabet first, and adds the padding that is missing. */
const bytes = (at: readonly string[], absent?: string): Member => ({
  at,
  is: 'bytes',
  forms: ANY_BASE64,
  ...(absent === undefined ? {} : { absent }),
  wrong: "undefined method 'end_with?' for …",
  encoded: 'invalid base64',
})

const response: Member = {
  at: ['response'],
  is: 'object',
  absent: "undefined method '[]' for nil",
  wrong: 'invalid base64',
}
const after: readonly Member[] = [
  { at: ['type'], is: { values: ['public-key'] }, absent: 'invalid type', wrong: 'invalid type' },
  { at: ['id'], is: 'text', absent: 'invalid id', wrong: 'invalid id' },
]
const IDS = { equal: 'bytes', says: 'invalid id' } as const

export const webauthnRuby: Profile = {
  name: 'webauthn-ruby',
  language: 'Ruby',
  version: '6a5d7e9; run: 2.5.2',
  source: 'lib/webauthn/public_key_credential.rb, lib/webauthn/encoders.rb',
  parsers: [
    {
      registration: {
        members: [
          bytes(['rawId'], NOTHING),
          response,
          bytes(['response', 'attestationObject'], NOTHING),
          bytes(['response', 'clientDataJSON'], NOTHING),
          ...after,
        ],
        ids: IDS,
      },
      authentication: {
        members: [
          bytes(['rawId'], NOTHING),
          response,
          bytes(['response', 'userHandle']),
          bytes(['response', 'authenticatorData'], NOTHING),
          bytes(['response', 'clientDataJSON'], NOTHING),
          bytes(['response', 'signature'], NOTHING),
          ...after,
        ],
        ids: IDS,
      },
    },
  ],
  doubt: 'With its default encoder, :base64url. How Ruby names a missing method differs from release to release.',
}
