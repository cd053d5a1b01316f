import { type Member, type Profile, URL_ALSO_PADDED } from '../profile.ts'

const NOTHING_THERE = "Cannot read properties of undefined (reading '…')"

const ids: readonly Member[] = [
  { at: ['id'], is: 'text', absent: 'Missing credential ID', wrong: 'Credential ID was not base64url-encoded' },
  // id is compared with rawId before anything is decoded: the sentence is about another mistake than it says.
  {
    at: ['rawId'],
    is: 'text',
    absent: 'Credential ID was not base64url-encoded',
    wrong: 'Credential ID was not base64url-encoded',
  },
  {
    at: ['type'],
    is: { values: ['public-key'] },
    absent: 'Unexpected credential type undefined, expected "public-key"',
    wrong: 'Unexpected credential type …, expected "public-key"',
  },
]
const SAME = { equal: 'text', says: 'Credential ID was not base64url-encoded' } as const

export const simplewebauthn: Profile = {
  name: 'SimpleWebAuthn',
  language: 'TypeScript',
  version: '@simplewebauthn/server 14.0.3',
  source: 'registration/verifyRegistrationResponse.ts, authentication/verifyAuthenticationResponse.ts',
  parsers: [
    {
      registration: {
        members: [
          ...ids,
          { at: ['response'], is: 'object', absent: NOTHING_THERE, wrong: NOTHING_THERE },
          {
            at: ['response', 'clientDataJSON'],
            is: 'bytes',
            forms: URL_ALSO_PADDED,
            absent: NOTHING_THERE,
            wrong: 'data.charCodeAt is not a function',
            encoded: '… is not valid JSON',
            silent: true,
          },
          {
            at: ['response', 'attestationObject'],
            is: 'bytes',
            forms: URL_ALSO_PADDED,
            absent: NOTHING_THERE,
            wrong: 'data.charCodeAt is not a function',
            encoded: 'Unexpected RP ID hash',
            silent: true,
          },
        ],
        ids: SAME,
      },
      authentication: {
        members: [
          ...ids,
          {
            at: ['response'],
            is: 'object',
            absent: 'Credential response clientDataJSON was not a string',
            wrong: 'Credential response clientDataJSON was not a string',
          },
          {
            at: ['response', 'clientDataJSON'],
            is: 'bytes',
            forms: URL_ALSO_PADDED,
            absent: 'Credential response clientDataJSON was not a string',
            wrong: 'Credential response clientDataJSON was not a string',
            encoded: '… is not valid JSON',
            silent: true,
          },
          {
            at: ['response', 'authenticatorData'],
            is: 'bytes',
            forms: URL_ALSO_PADDED,
            absent: "Cannot read properties of undefined (reading 'replace')",
            wrong: 'Credential response authenticatorData was not a base64url string',
            encoded: 'Credential response authenticatorData was not a base64url string',
          },
          {
            at: ['response', 'signature'],
            is: 'bytes',
            forms: URL_ALSO_PADDED,
            absent: "Cannot read properties of undefined (reading 'replace')",
            wrong: 'Credential response signature was not a base64url string',
            encoded: 'Credential response signature was not a base64url string',
          },
          { at: ['response', 'userHandle'], is: 'text', wrong: 'Credential response userHandle was not a string' },
        ],
        ids: SAME,
      },
    },
  ],
}
