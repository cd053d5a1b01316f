import * as native from './auth0.mjs'
import * as verify from './twilio.mjs'
import * as universal from './universal-login.mjs'

/**
 * What is recorded. Each broken run has one fault, planted in the page or the server.
 *
 * @typedef {object} Run
 * @property {string} name of its files
 * @property {string} about one line for the README: what was planted
 * @property {object} app what the page is told
 * @property {() => import('./server.mjs').Provider} provider anew for each recording
 * @property {readonly (readonly [string, 'register' | 'sign-in'])[]} steps at which origin what is clicked
 */

const LOGIN = 'https://login.example.com'
const STAGING = 'https://staging.example.com'
const BOTH = /** @type {const} */ ([
  [LOGIN, 'register'],
  [LOGIN, 'sign-in'],
])
const REGISTER = BOTH.slice(0, 1)

/** @type {(name: string, about: string, run: Parameters<typeof verify.twilio>[0], steps?: Run['steps']) => Run} */
const twilio = (name, about, run, steps = BOTH) => ({
  name: `twilio-${name}`,
  about,
  app: { ...verify.app, fault: name },
  provider: () => verify.twilio(run),
  steps,
})
/** @type {(at: string, code: number, message: string, more?: { status?: number, nth?: number }) => { refusal: import('./twilio.mjs').Refusal }} */
const refuses = (at, code, message, more) => ({ refusal: { at, code, message, status: 400, ...more } })

/** @type {(name: string, about: string, run: Parameters<typeof native.auth0>[0], steps?: Run['steps']) => Run} */
const auth0 = (name, about, run, steps = BOTH) => ({
  name: `auth0-${name}`,
  about,
  app: { ...native.app, fault: name },
  provider: () => native.auth0(run),
  steps,
})

/** @type {(name: string, about: string, user: object, fails: boolean) => Run} */
const enrolment = (name, about, user, fails) => ({
  name: `auth0-${name}`,
  about,
  app: { ...universal.app, fault: name, options: universal.options(user) },
  provider: () => universal.universalLogin(fails),
  steps: [['https://auth.example.com', 'register']],
})

/** @type {readonly Run[]} */
export const RUNS = [
  twilio('good', 'nothing: a registration and a sign-in', {}),
  twilio(
    'attachment-any',
    'the page puts "any", a value of the configuration, into authenticatorAttachment',
    refuses('VerifyFactor', 60377, 'Authenticator attachment invalid or not provided'),
    REGISTER,
  ),
  twilio(
    'raw-id-base64',
    'the page encodes rawId in standard base64, with padding',
    refuses('VerifyFactor', 60376, 'Invalid rawId'),
    REGISTER,
  ),
  twilio(
    'client-data-encoded-twice',
    'the page encodes clientDataJSON again, which toJSON() had encoded',
    refuses('VerifyFactor', 60380, 'Client data invalid or not provided'),
    REGISTER,
  ),
  twilio(
    'flat',
    'the page sends the members of response beside id, as SDKs for phones give them',
    refuses('VerifyFactor', 60378, 'Authenticator response invalid or not provided'),
    REGISTER,
  ),
  twilio(
    'wrapped',
    'the page sends the credential as the member `credential` of the body',
    refuses('VerifyFactor', 60378, 'Authenticator response invalid or not provided'),
    REGISTER,
  ),
  twilio(
    'no-content-type',
    'the page sets no Content-Type: the browser calls the JSON text/plain',
    refuses('VerifyFactor', 60380, 'Client data invalid or not provided'),
    REGISTER,
  ),
  twilio(
    'factor-made-twice',
    'the page makes a factor twice and answers the options of the first, which the second replaced',
    refuses('VerifyFactor', 60390, 'Factor not found', { status: 404 }),
    REGISTER,
  ),
  twilio(
    'wrong-step',
    'the page sends the sign-in to VerifyFactor',
    refuses('VerifyFactor', 60386, 'Attestation object invalid or not provided', { nth: 2 }),
  ),
  twilio(
    'signature-dropped',
    'the page rebuilds the credential from a list of members that has no signature',
    refuses('ApproveChallenge', 60381, 'Signature invalid or not provided'),
  ),
  twilio(
    'another-origin',
    'the sign-in is on a page whose origin the relying party does not list',
    refuses('ApproveChallenge', 60382, 'Factor does not match the relying party of the challenge'),
    [
      [LOGIN, 'register'],
      [STAGING, 'sign-in'],
    ],
  ),
  twilio('challenge-expired', 'the backend hands out a challenge that it made eleven minutes before', {
    ...refuses('ApproveChallenge', 60323, 'Challenge expired', { status: 403 }),
    age: 11,
  }),
  auth0('good', 'nothing: a signup and a login', {}),
  auth0(
    'response-as-text',
    'the page puts the credential into authn_response as text',
    {
      refusal: {
        at: '/oauth/token',
        status: 400,
        body: { error: 'invalid_request', error_description: '"authn_response" must be of type object' },
      },
    },
    REGISTER,
  ),
  enrolment('enrolment-good', 'nothing: an enrolment in Universal Login', { name: 'ada', displayName: 'Ada' }, false),
  enrolment(
    'enrolment-user-name-missing',
    'the profile has no attribute that names the user: user.name is missing in the options',
    { displayName: 'Ada' },
    true,
  ),
]
