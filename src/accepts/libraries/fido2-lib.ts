import { ANY_BASE64, type Form, type Member, type Profile } from '../profile.ts'

const FORMS: readonly Form[] = [...ANY_BASE64, 'list']
const NOT_BYTES = "expected 'id' or 'rawId' field of request to be ArrayBuffer, got rawId … and id …"

/** An ArrayBuffer, which no JSON holds: whoever calls the library decodes it first. */
const ids: readonly Member[] = [
  { at: ['rawId'], is: 'bytes', forms: [], absent: NOT_BYTES, wrong: NOT_BYTES, encoded: NOT_BYTES },
]
const response: Member = {
  at: ['response'],
  is: 'object',
  absent: 'expected response to be Object',
  wrong: 'expected response to be Object',
}

const bytes = (name: string): Member => ({
  at: ['response', name],
  is: 'bytes',
  forms: FORMS,
  absent: `could not coerce '${name}' to ArrayBuffer`,
  wrong: `could not coerce '${name}' to ArrayBuffer`,
})

export const fido2Lib: Profile = {
  name: 'fido2-lib',
  language: 'JavaScript',
  version: '3.5.9',
  source: 'lib/validator.js, lib/parser.js',
  parsers: [
    {
      registration: { members: [...ids, response, bytes('clientDataJSON'), bytes('attestationObject')] },
      authentication: {
        members: [...ids, response, bytes('clientDataJSON'), bytes('authenticatorData'), bytes('signature')],
      },
    },
  ],
}
