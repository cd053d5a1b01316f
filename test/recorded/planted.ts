/** What was planted in each run, and what triage has to say of it: written apart from the recording. */
export interface Planted {
  run: string
  /** What the first cause rests on. */
  rule: string
  /** What was answered. */
  code: string
  /** The name of the payload that has to change, in the HAR. */
  step: string
  /** Where in that payload. */
  pointer: string
  /** What the first cause says. */
  says: RegExp
  /** One request does not show it: the rest of the session does, for certain or as a hint beside the error that was answered. */
  session?: 'error' | 'warning'
}

const SERVICE = '/v2/Services/…/Passkeys'

export const GOOD = ['auth0-enrolment-good', 'auth0-good', 'twilio-good']

export const PLANTED: readonly Planted[] = [
  {
    run: 'twilio-attachment-any',
    rule: 'authenticator-attachment-is-any',
    code: 'twilio/60377',
    step: `#4 POST ${SERVICE}/VerifyFactor → 400`,
    pointer: '/authenticatorAttachment',
    says: /"any" belongs to the service or factor configuration/,
  },
  {
    run: 'twilio-raw-id-base64',
    rule: 'base64-standard-alphabet',
    code: 'twilio/60376',
    step: `#4 POST ${SERVICE}/VerifyFactor → 400`,
    pointer: '/rawId',
    says: /standard base64/,
  },
  {
    run: 'twilio-client-data-encoded-twice',
    rule: 'base64-encoded-twice',
    code: 'twilio/60380',
    step: `#4 POST ${SERVICE}/VerifyFactor → 400`,
    pointer: '/response/clientDataJSON',
    says: /encoded again/,
  },
  {
    run: 'twilio-flat',
    rule: 'credential-is-flat',
    code: 'twilio/60378',
    step: `#4 POST ${SERVICE}/VerifyFactor → 400`,
    pointer: '/clientDataJSON',
    says: /flat result of a mobile SDK/,
  },
  {
    run: 'twilio-wrapped',
    rule: 'credential-is-wrapped',
    code: 'twilio/60378',
    step: `#4 POST ${SERVICE}/VerifyFactor → 400`,
    pointer: '/credential',
    says: /built around the credential/,
  },
  {
    run: 'twilio-no-content-type',
    rule: 'credential-content-type',
    code: 'twilio/60380',
    step: `#4 POST ${SERVICE}/VerifyFactor → 400`,
    pointer: '',
    says: /says that the body is something else than JSON/,
  },
  {
    run: 'twilio-wrong-step',
    rule: 'wrong-ceremony-for-endpoint',
    code: 'twilio/60386',
    step: `#6 POST ${SERVICE}/VerifyFactor → 400`,
    pointer: '/response',
    says: /sign-in was sent to the step that registers/,
  },
  {
    run: 'twilio-signature-dropped',
    rule: 'signature-absent',
    code: 'twilio/60381',
    step: `#6 POST ${SERVICE}/ApproveChallenge → 400`,
    pointer: '/response',
    says: /left out when the response was rebuilt/,
  },
  {
    run: 'twilio-another-origin',
    rule: 'signed-in-on-another-page',
    code: 'twilio/60382',
    step: `#8 POST ${SERVICE}/ApproveChallenge → 400`,
    pointer: '/response/clientDataJSON',
    says: /signs in on another page/,
    session: 'warning',
  },
  {
    run: 'twilio-challenge-expired',
    rule: 'challenge-expired',
    code: 'twilio/60323',
    step: `#5 POST ${SERVICE}/Challenges → 201`,
    pointer: '/status',
    says: /not answered within its window/,
    session: 'error',
  },
  {
    run: 'twilio-factor-made-twice',
    rule: 'credential-of-replaced-sid',
    code: 'twilio/60390',
    step: `#5 POST ${SERVICE}/VerifyFactor → 404`,
    pointer: '/response/clientDataJSON',
    says: /asked for a factor twice, and answered the first/,
    session: 'warning',
  },
  {
    run: 'auth0-response-as-text',
    rule: 'token-request-authn-response-not-object',
    code: 'auth0/invalid_request',
    step: '#5 POST /oauth/token → 400',
    pointer: '/authn_response',
    says: /credential was made text/,
  },
  {
    run: 'auth0-enrolment-user-name-missing',
    rule: 'browser-error-user-name-missing',
    code: 'auth0/passkey-enrollment-user-name-missing',
    step: '#3 POST /u/passkey-enrollment → 400',
    pointer: '/message',
    says: /left user\.name out/,
  },
]
