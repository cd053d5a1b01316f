import { type Member, type Profile, URL_ALSO_PADDED } from '../profile.ts'

const NAMES = 'com.yubico.webauthn.data'
/** Jackson tells of a constructor that refused. */
const problem = (type: string, what: string): string =>
  `Cannot construct instance of \`${NAMES}.${type}\`, problem: ${what}`
const missing = (type: string, name: string): string => problem(type, `${name} is marked non-null but is null`)

const bytes = (at: readonly string[], absent?: string): Member => ({
  at,
  is: 'bytes',
  forms: URL_ALSO_PADDED,
  ...(absent === undefined ? {} : { absent }),
  wrong: `Cannot deserialize value of type \`${NAMES}.ByteArray\` from …`,
  encoded: problem('ByteArray', 'Invalid Base64Url encoding: …'),
})

const NO_ID = problem('PublicKeyCredential', 'At least one of "id" and "rawId" must be non-null.')

const top: readonly Member[] = [
  { ...bytes(['id'], NO_ID), unless: 'rawId' },
  bytes(['rawId']),
  {
    at: ['response'],
    is: 'object',
    absent: missing('PublicKeyCredential', 'response'),
    wrong: 'Cannot construct instance of `…`',
  },
  {
    at: ['clientExtensionResults'],
    is: 'object',
    absent: missing('PublicKeyCredential', 'clientExtensionResults'),
    wrong: 'Cannot construct instance of `…`',
  },
  {
    at: ['type'],
    is: { values: ['public-key'] },
    absent: missing('PublicKeyCredential', 'type'),
    wrong: problem('PublicKeyCredentialType', 'Unknown PublicKeyCredentialType value: …'),
  },
]

const TOP = {
  in: [],
  known: ['id', 'rawId', 'response', 'authenticatorAttachment', 'clientExtensionResults', 'type'],
  says: `Unrecognized field "{member}" (class ${NAMES}.PublicKeyCredential), not marked as ignorable`,
}
const inside = (type: string, known: readonly string[]) => ({
  in: ['response'],
  known,
  says: `Unrecognized field "{member}" (class ${NAMES}.${type}), not marked as ignorable`,
})

const IDS = {
  equal: 'bytes',
  says: problem('PublicKeyCredential', '"id" and "rawId" are not equal: … != …'),
} as const

export const javaWebauthnServer: Profile = {
  name: 'java-webauthn-server',
  language: 'Java',
  version: 'd8e2d60, JacksonCodecs 231f8ec',
  source:
    'data/PublicKeyCredential.java, data/AuthenticatorAttestationResponse.java, data/ByteArray.java, JacksonCodecs.java',
  parsers: [
    {
      registration: {
        members: [
          ...top,
          bytes(['response', 'attestationObject'], missing('AuthenticatorAttestationResponse', 'attestationObject')),
          bytes(['response', 'clientDataJSON'], missing('AuthenticatorAttestationResponse', 'clientDataJSON')),
          {
            at: ['response', 'transports'],
            is: 'list',
            wrong: 'Cannot deserialize value of type `java.util.Set<…>` from …',
          },
        ],
        ids: IDS,
        unknown: [
          TOP,
          inside('AuthenticatorAttestationResponse', [
            'attestationObject',
            'clientDataJSON',
            'transports',
            // Known to be there, and left unread.
            'authenticatorData',
            'publicKey',
            'publicKeyAlgorithm',
          ]),
        ],
      },
      authentication: {
        members: [
          ...top,
          bytes(['response', 'authenticatorData'], missing('AuthenticatorAssertionResponse', 'authenticatorData')),
          bytes(['response', 'clientDataJSON'], missing('AuthenticatorAssertionResponse', 'clientDataJSON')),
          bytes(['response', 'signature'], missing('AuthenticatorAssertionResponse', 'signature')),
          bytes(['response', 'userHandle']),
        ],
        ids: IDS,
        unknown: [
          TOP,
          inside('AuthenticatorAssertionResponse', ['authenticatorData', 'clientDataJSON', 'signature', 'userHandle']),
        ],
      },
    },
  ],
  doubt:
    'Not run. That authenticatorData of a registration passes follows from the ignored getter of that name; publicKey and publicKeyAlgorithm pass since 2.5.',
}
