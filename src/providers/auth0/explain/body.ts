import { shownPath } from '../../../explain/browser.ts'
import type { Body, Explanation, Said } from '../../../explain/explanation.ts'
import { asString, memberAt } from '../../../json/values.ts'
import { table } from '../../../table.ts'
import { AUTH0_STATES, type Auth0State } from './states.ts'

/** Members that one answer names. */
const MAX_POINTERS = 5

const CAPTURE = [
  'The request: its URL, Content-Type and body (without tokens), and the whole answer.',
  "The tenant's log entry of the same minute: its type, description and details.",
  'The database connection (options.attributes, authentication_methods) and the profile of the user.',
]
const byCode = new Map(AUTH0_STATES.map((state) => [state.code, state]))

const said = (explanation: Explanation): Said => ({ explanation })

/** OAuth names its errors like many APIs do; only those that this provider documents are its own. */
const codeSaid = (code: string, documented: ReadonlySet<string>): Said | undefined => {
  const state = byCode.get(code)
  if (state) return said(stateOf(state))
  return documented.has(`auth0/${code}`) ? { documented: `auth0/${code}` } : undefined
}

const stateOf = ({ code, meaning, causes }: Auth0State): Explanation => ({
  id: `auth0:${code}`,
  title: `Auth0 answers ${code}`,
  said: 'Auth0: /passkey/register, /passkey/challenge, /oauth/token, and its SDKs',
  meaning,
  causes,
  capture: CAPTURE,
  docs: ['https://auth0.com/docs/authenticate/database-connections/passkeys'],
})

/** My Account API: an RFC 9457 problem with validation_errors; a pointer in it names the member. */
function problem(body: Body): Explanation | undefined {
  const { status, title, type } = body
  const list = Array.isArray(body.validation_errors) ? body.validation_errors : []
  if (
    typeof status !== 'number' ||
    typeof title !== 'string' ||
    (list.length === 0 && !/auth0\.com/.test(asString(type) ?? ''))
  )
    return undefined
  const pointers = list
    .flatMap((one) => asString(memberAt(one, 'pointer')) ?? asString(memberAt(one, 'field')) ?? [])
    .slice(0, MAX_POINTERS)
    .map(shownPath)
  return {
    id: 'auth0:my-account',
    title: `Auth0 My Account API answers ${status}`,
    said: 'Auth0: /me/v1/authentication-methods',
    meaning:
      status === 401 || status === 403
        ? 'The token does not allow this call.'
        : `The body does not fit what the endpoint takes${pointers.length > 0 ? `: ${pointers.join(', ')}` : ''}.`,
    causes:
      status === 401 || status === 403
        ? [
            { text: 'The scope create:me:authentication_methods is missing, or the audience is another domain.' },
            { text: 'The token is too old, or required factors were not shown.' },
          ]
        : [
            {
              text: 'authn_response holds members that the endpoint does not take: toJSON() adds authenticatorData, publicKey and publicKeyAlgorithm.',
            },
            {
              text: 'attestationObject is longer than 2000 or clientDataJSON longer than 1000 characters.',
            },
            {
              text: 'A member is missing or encoded otherwise.',
              rules: ['base64-standard-alphabet', 'response-absent'],
            },
          ],
    capture: CAPTURE,
    docs: ['https://auth0.com/docs/manage-users/my-account-api'],
  }
}

/** Types of tenant log entries that are about passkeys. */
const LOG_TYPES: Record<string, string> = table({
  gd_webauthn_enrollment_failed:
    'Enrolment failed in the browser ("WebAuthn browser error"): cancelled, cleared browser data, or a second authenticator on the same device and browser.',
  gd_webauthn_challenge_failed: 'A WebAuthn challenge (MFA) failed.',
  passkey_challenge_failed: 'A challenge of the native passkey API failed; details.error.message says why.',
})

function logEntry(body: Body): Explanation | undefined {
  const type = asString(body.type) ?? ''
  const meaning = Object.hasOwn(LOG_TYPES, type) ? LOG_TYPES[type] : undefined
  if (!meaning) return undefined
  const text = 'details.failure_details, details.provider_error or details.error hold the message of what failed.'
  return {
    id: `auth0:${type}`,
    title: `Auth0 tenant log: ${type}`,
    said: 'Auth0',
    meaning,
    causes: [{ text }],
    capture: CAPTURE,
  }
}

/** What the bodies of a text say, when they are Auth0's. */
export function auth0Bodies(objects: readonly Body[], documented: ReadonlySet<string>): Said[] {
  return objects.flatMap((body): Said | readonly Said[] => {
    const code = asString(body.error) ?? asString(body.code) ?? ''
    const state = codeSaid(code, documented)
    // `error` alone is how many APIs answer; with these words next to it is OAuth (RFC 6749 §5.2).
    if (
      state &&
      (Object.hasOwn(body, 'error_description') || code.includes('passkey') || Object.hasOwn(body, 'message'))
    )
      return state
    const other = problem(body) ?? logEntry(body)
    return other ? said(other) : []
  })
}

const SDK = /\bpasskey_[a-z]+(?:_[a-z]+){1,3}\b/g
const TYPE_ERROR = /"?authn_response\\?"? must be of type object/
/** Keys of screens as the documents wrote them until March 2026, and partly do: with `error_` before them. */
const SCREEN_KEY = /\berror_([a-z0-9]+(?:-[a-z0-9]+)+)\b/g

/** Sentences that are a documented error's, in any text. */
const SENTENCES: readonly (readonly [pattern: RegExp, documented: string])[] = [
  // The Management API on a connection (error code invalid_body).
  [/\bCannot set both options\.attributes and options\.\w+/i, 'auth0/invalid_body'],
  [/\battributes must contain one active identifier/i, 'auth0/invalid_body'],
  [/\battribute \w+ must also be required on signup/i, 'auth0/invalid_body'],
  [/\bcannot (?:add non-unique email attribute|patch unique property on email attribute)/i, 'auth0/invalid_body'],
  // The enrolment screen, as the seed article quotes it.
  [/^[^\w\r\n]{0,40}something went wrong\b/im, 'auth0/passkey-enrollment-user-name-missing'],
]

/** Codes of Auth0's SDKs and screens, and sentences of its API, in any text. */
export function auth0Words(text: string, documented: ReadonlySet<string>): Said[] {
  const codes = [
    ...(TYPE_ERROR.test(text) ? ['invalid_request'] : []),
    ...[...text.matchAll(SDK)].map(([code]) => code),
    ...[...text.matchAll(SCREEN_KEY)].map(([, key = '']) => key),
  ]
  const named = SENTENCES.filter(([pattern]) => pattern.test(text)).map(([, code]) => code)
  return [
    ...[...new Set(codes)].flatMap((code) => codeSaid(code, documented) ?? []),
    ...[...new Set(named)].filter((code) => documented.has(code)).map((code) => ({ documented: code })),
  ]
}
