import { type Form, type Member, type Profile, UNSEEN, URL_ALSO_PADDED, URL_ONLY } from '../profile.ts'

/** Util\Base64 tries the URL alphabet first, then the standard one, which it wants padded. */
const EITHER: readonly Form[] = [...URL_ALSO_PADDED, 'standard-padded']

const noArgument = (decoder: string): string => `${decoder}(): Argument #1 … must be of type string, null given`
const BASE64 = 'Webauthn\\Util\\Base64::decode'
const BASE64URL = 'ParagonIE\\ConstantTime\\Base64UrlSafe::decodeNoPadding'

const either = (at: readonly string[], absent = true): Member => ({
  at,
  is: 'bytes',
  forms: EITHER,
  ...(absent ? { absent: noArgument(BASE64) } : {}),
  wrong: `${BASE64}(): Argument #1 ($data) must be of type string, array given`,
  encoded: 'Invalid data submitted',
})

const urlOnly = (at: readonly string[], absent: string): Member => ({
  at,
  is: 'bytes',
  forms: URL_ONLY,
  absent,
  wrong: `${BASE64URL}(): Argument #1 … must be of type string, array given`,
  encoded: "decodeNoPadding() doesn't tolerate padding",
})

const NO_RESPONSE = 'Unable to create the response object'
const top: readonly Member[] = [
  urlOnly(['id'], UNSEEN),
  either(['rawId']),
  { at: ['type'], is: 'text', absent: 'Argument #1 ($type) must be of type string, null given', wrong: UNSEEN },
  { at: ['response'], is: 'object', absent: NO_RESPONSE, wrong: NO_RESPONSE },
]
const clientData = urlOnly(['response', 'clientDataJSON'], noArgument(BASE64URL))
const IDS = { equal: 'bytes', says: 'Invalid ID' } as const

export const webAuth: Profile = {
  name: 'web-auth',
  language: 'PHP',
  version: '00e620f, 450d964, 19be9eb',
  source: 'src/webauthn/src/Denormalizer/, src/webauthn/src/Util/Base64.php',
  parsers: [
    {
      registration: {
        members: [...top, { ...either(['response', 'attestationObject']), absent: NO_RESPONSE }, clientData],
        ids: IDS,
      },
      authentication: {
        members: [
          ...top,
          either(['response', 'authenticatorData']),
          { ...either(['response', 'signature']), absent: NO_RESPONSE },
          clientData,
          either(['response', 'userHandle'], false),
        ],
        ids: IDS,
      },
    },
  ],
  doubt: 'Not run. A wrong alphabet in id and clientDataJSON has another sentence than padding there.',
}
