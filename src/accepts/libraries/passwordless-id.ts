import { ANY_BASE64, type Member, type Profile, URL_ONLY } from '../profile.ts'

const response = (reading: string, wrong: string): Member => ({
  at: ['response'],
  is: 'object',
  absent: `Cannot read properties of undefined (reading '${reading}')`,
  wrong,
})

/** `atob` reads either alphabet, once `-` and `_` are replaced, with padding and without. */
const bytes = (name: string, absent: string, wrong: string): Member => ({
  at: ['response', name],
  is: 'bytes',
  forms: ANY_BASE64,
  absent,
  wrong,
  encoded: 'Invalid character',
})

const NOT_A_BUFFER = 'The "list" argument must be an instance of SharedArrayBuffer, ArrayBuffer or ArrayBufferView.'
const NO_TEXT = "Cannot read properties of undefined (reading 'replaceAll')"
const NOT_TEXT = 'txt.replaceAll is not a function'

export const passwordlessId: Profile = {
  name: 'passwordless-id',
  language: 'TypeScript',
  version: '@passwordless-id/webauthn 2.4.0',
  source: 'src/server.ts, src/parsers.ts',
  parsers: [
    {
      registration: {
        members: [
          response('clientDataJSON', 'Unexpected end of JSON input'),
          bytes('clientDataJSON', 'Unexpected end of JSON input', NOT_A_BUFFER),
          // Its own copy is read in place of the attestation object.
          bytes('authenticatorData', "Cannot read properties of undefined (reading 'slice')", NOT_A_BUFFER),
          {
            at: ['response', 'publicKeyAlgorithm'],
            is: 'number',
            absent: 'Unknown algorithm code: undefined',
            wrong: 'Unknown algorithm code: …',
          },
        ],
      },
      authentication: {
        members: [
          {
            at: ['id'],
            is: 'bytes',
            forms: URL_ONLY,
            absent: 'Credential ID mismatch: undefined vs …',
            wrong: 'Credential ID mismatch: … vs …',
            encoded: 'Credential ID mismatch: … vs …',
          },
          response('authenticatorData', NO_TEXT),
          bytes('clientDataJSON', NO_TEXT, NOT_TEXT),
          bytes('authenticatorData', NO_TEXT, NOT_TEXT),
          bytes('signature', NO_TEXT, NOT_TEXT),
        ],
      },
    },
  ],
}
