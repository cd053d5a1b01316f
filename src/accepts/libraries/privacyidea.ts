import { ANY_BASE64, type Member, type Profile } from '../profile.ts'

const missing = (name: string): string => `Missing parameter: ${name}`

/** Parameters of a request, with the members of the response among them; py_webauthn reads them. */
const bytes = (name: string, or: readonly string[], absent?: string): Member => ({
  at: [name],
  or,
  is: 'bytes',
  forms: ANY_BASE64,
  ...(absent === undefined ? {} : { absent }),
  wrong: `Credential response missing required ${name}`,
  encoded: 'Invalid registration response: …',
})

const id: Member = { at: ['credential_id'], or: ['credentialid'], is: 'text', absent: missing('credential_id') }

export const privacyIdea: Profile = {
  name: 'privacyIDEA',
  language: 'Python',
  version: '053dcba',
  source: 'privacyidea/lib/tokens/passkeytoken.py',
  parsers: [
    {
      registration: {
        members: [
          bytes('attestationObject', [], missing('attestationObject')),
          bytes('clientDataJSON', [], missing('clientDataJSON')),
          { ...id, or: [] },
          { at: ['rawId'], is: 'text', absent: missing('rawId') },
          { at: ['authenticatorAttachment'], is: 'text', absent: missing('authenticatorAttachment') },
        ],
      },
      authentication: {
        members: [
          id,
          bytes('authenticatorData', ['authenticatordata'], missing('authenticatorData')),
          bytes('clientDataJSON', ['clientdata'], missing('clientDataJSON')),
          bytes('signature', ['signaturedata'], missing('signature')),
        ],
      },
    },
  ],
  doubt:
    'Not run. transaction_id, which no response has, is asked for beside these. Without attestationObject or clientDataJSON it takes the request for the first step of the enrolment, and says nothing.',
}
