import { type Member, type Profile, UNSEEN, URL_ALSO_PADDED } from '../profile.ts'

const bytes = (at: readonly string[], absent?: string): Member => ({
  at,
  is: 'bytes',
  forms: URL_ALSO_PADDED,
  ...(absent === undefined ? {} : { absent }),
  wrong: 'Cannot deserialize value of type `byte[]` from …',
  encoded: 'Illegal base64 character …',
})

const response: Member = {
  at: ['response'],
  is: 'object',
  absent: UNSEEN,
  wrong: 'Cannot construct instance of `…`',
}

export const webauthn4j: Profile = {
  name: 'webauthn4j',
  language: 'Java',
  version: '19b5ed3',
  source: 'data/PublicKeyCredential.java, util/Base64UrlUtil.java, verifier/BeanAssertUtil.java',
  parsers: [
    {
      registration: {
        members: [
          bytes(['rawId']),
          response,
          bytes(['response', 'clientDataJSON'], 'collectedClientData must not be null'),
          bytes(['response', 'attestationObject'], 'attestationObject must not be null'),
        ],
      },
      authentication: {
        members: [
          bytes(['rawId'], 'credentialId must not be null'),
          response,
          bytes(['response', 'clientDataJSON'], 'collectedClientData must not be null'),
          bytes(['response', 'authenticatorData'], 'authenticatorData must not be null'),
          bytes(['response', 'signature'], 'signature must not be null'),
          bytes(['response', 'userHandle']),
        ],
      },
    },
  ],
  doubt:
    'Not run. Its parser takes every member for optional; what is said of an absent one is what its verifier asks afterwards.',
}
