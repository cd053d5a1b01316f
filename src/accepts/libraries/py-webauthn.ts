import { ANY_BASE64, type Member, type Profile } from '../profile.ts'

const text = (name: string): Member => ({
  at: [name],
  is: 'text',
  absent: `Credential missing required ${name}`,
  wrong: `Credential missing required ${name}`,
})

/** `urlsafe_b64decode` takes the standard alphabet too, and passes over what it does not know. */
const inner = (name: string, encoded: string): Member => ({
  at: ['response', name],
  is: 'bytes',
  forms: ANY_BASE64,
  absent: `Credential response missing required ${name}`,
  wrong: `Credential response missing required ${name}`,
  encoded,
})

const top: readonly Member[] = [
  text('id'),
  text('rawId'),
  {
    at: ['response'],
    is: 'object',
    absent: 'Credential missing required response',
    wrong: 'Credential missing required response',
  },
]

const attachment = (wrong: string): Member => ({
  at: ['authenticatorAttachment'],
  is: { values: ['platform', 'cross-platform'] },
  lenient: true,
  wrong,
})

const type: Member = {
  at: ['type'],
  is: { values: ['public-key'] },
  absent: 'Credential had unexpected type',
  wrong: 'Credential had unexpected type',
}

const rawId = (encoded: string): Member => ({ at: ['rawId'], is: 'bytes', forms: ANY_BASE64, encoded })

const OF_REGISTRATION = 'Unable to parse a registration credential from JSON data'
const OF_AUTHENTICATION = 'Unable to parse authentication credential from JSON data'
const IDS = { equal: 'encoded', says: 'id and raw_id were not equivalent' } as const

export const pyWebauthn: Profile = {
  name: 'py_webauthn',
  language: 'Python',
  version: '0f0ea3a, 043aa42',
  source: 'webauthn/helpers/parse_registration_credential_json.py, parse_authentication_credential_json.py',
  parsers: [
    {
      registration: {
        members: [
          ...top,
          inner('clientDataJSON', OF_REGISTRATION),
          inner('attestationObject', OF_REGISTRATION),
          attachment('Credential has unexpected authenticator attachment'),
          type,
          rawId(OF_REGISTRATION),
        ],
        ids: IDS,
      },
      authentication: {
        members: [
          ...top,
          inner('clientDataJSON', OF_AUTHENTICATION),
          inner('authenticatorData', OF_AUTHENTICATION),
          inner('signature', OF_AUTHENTICATION),
          type,
          attachment('Credential has unexpected authenticatorAttachment'),
          rawId(OF_AUTHENTICATION),
        ],
        ids: IDS,
      },
    },
  ],
  doubt: 'Not run. It passes over characters that it does not know, and may read other bytes then.',
}
