/** What triage relates: many of each kind, that belong together, or do not. */
import { shapes, units } from './common.mjs'
import {
  appSignIn,
  assetLinks,
  connection,
  creation,
  factor,
  registration,
  relatedOrigins,
  request,
  signIn,
  text,
  twilioError,
  user,
} from './numbered.mjs'

/** @param {readonly string[]} all */
const lines = (all) => all.join('\n')
/** Half of the size of each. @param {number} size @param {(at: number) => string} one @param {(at: number) => string} other */
const both = (size, one, other) => [...units(size / 2, one), ...units(size / 2, other)]

/** @type {Record<string, (size: number) => string[]>} */
const INCIDENTS = {
  'apps and the statements that name them': (size) => [assetLinks(size / 2, 'app'), ...units(size / 2, appSignIn)],
  'apps and statements about others': (size) => [assetLinks(size / 2, 'other'), ...units(size / 2, appSignIn)],
  'pages and related origins': (size) => [
    relatedOrigins(size / 2, (at) => `https://a${at}.example`),
    ...units(size / 2, (at) => signIn(at, { origin: `https://b${at}.example` })),
  ],
  'pages, their RP IDs and related origins': (size) => [
    relatedOrigins(size / 3, (at) => `https://a${at}.example`),
    ...both(
      (size * 2) / 3,
      (at) => JSON.stringify({ ...JSON.parse(request(at)), rpId: `b${at}.example` }),
      (at) => signIn(at, { origin: `https://b${at}.example` }),
    ),
  ],
  'capabilities of clients and options with extensions': (size) =>
    both(
      size,
      (at) => JSON.stringify({ conditionalGet: true, [`extension:e${at}`]: false }),
      (at) => JSON.stringify({ ...JSON.parse(request(at)), extensions: { [`e${at}`]: true } }),
    ),
  'signals of one user and sign-ins': (size) =>
    both(
      size,
      (at) => JSON.stringify({ rpId: 'localhost', userId: 'AAAA', allAcceptedCredentialIds: [text(at)] }),
      (at) => signIn(at),
    ),
  'options and sign-ins that belong together': (size) =>
    both(
      size,
      (at) => request(at),
      (at) => signIn(at),
    ),
  'options and sign-ins of other challenges': (size) =>
    both(
      size,
      (at) => request(at, text(at, 'x')),
      (at) => signIn(at),
    ),
  'creation options and registrations of other challenges': (size) =>
    both(
      size,
      (at) => creation(at, text(at, 'x')),
      (at) => registration(at),
    ),
  'options of one challenge and sign-ins': (size) =>
    both(
      size,
      (at) => request(at, 'AAAA'),
      (at) => signIn(at, { challenge: 'AAAA' }),
    ),
  'options of the other ceremony': (size) =>
    both(
      size,
      (at) => creation(at, text(at, 'get')),
      (at) => signIn(at),
    ),
  'options and one sign-in': (size) => [...units(size, (at) => request(at)), signIn(0, { challenge: 'BBBB' })],
  'one set of options and sign-ins': (size) => [request(0), ...units(size, (at) => signIn(at))],
  'registrations and sign-ins that belong together, and do not verify': (size) =>
    both(
      size,
      (at) => registration(at),
      (at) => signIn(at),
    ),
  'registrations and sign-ins of other credentials': (size) =>
    both(
      size,
      (at) => registration(at),
      (at) => signIn(at, { id: text(at, 'other') }),
    ),
  'one registration and sign-ins': (size) => [registration(0), ...units(size, (at) => signIn(at, { id: text(0) }))],
  'one sign-in and registrations': (size) => [signIn(0), ...units(size, (at) => registration(at))],
  'registrations of one credential': (size) => units(size, () => registration(0)),
  'registrations of one challenge': (size) => units(size, (at) => registration(at, 'AAAA')),
  'sign-ins of one challenge': (size) => units(size, (at) => signIn(at, { challenge: 'AAAA' })),
  'options with lists and sign-ins': (size) =>
    both(
      size,
      (at) =>
        request(at, text(at, 'get'), [
          { type: 'public-key', id: text(at) },
          { type: 'public-key', id: text(at + 1) },
        ]),
      (at) => signIn(at, { id: text(at, 'other') }),
    ),
  'options with one long list, and a sign-in': (size) => [
    request(
      0,
      text(0, 'get'),
      units(size, (at) => ({ type: 'public-key', id: text(at, 'listed') })),
    ),
    signIn(0),
  ],
  'a list, registrations and sign-ins': (size) => [
    request(
      0,
      'CCCC',
      units(size / 3, (at) => ({ type: 'public-key', id: text(at) })),
    ),
    ...both(
      (size * 2) / 3,
      (at) => registration(at),
      (at) => signIn(at, { challenge: 'CCCC' }),
    ),
  ],
  'everything of a user again and again': (size) =>
    units(size, (at) => [creation(at), registration(at), request(at), signIn(at)][at % 4] ?? ''),
  factors: (size) => units(size, factor),
  'factors and errors': (size) => both(size, factor, twilioError),
  'factors and sign-ins': (size) => both(size, factor, (at) => signIn(at)),
  'errors of Twilio': (size) => units(size, twilioError),
  'errors of Twilio and registrations at fault': (size) =>
    both(size, twilioError, (at) => registration(at).replace('platform', 'any')),
  'errors of a browser': (size) =>
    units(size, (at) => JSON.stringify({ name: 'NotAllowedError', message: `The operation ${at}` })),
  'users and connections of Auth0': (size) => both(size, user, connection),
  'what is no payload': (size) => units(size, (at) => `{"a":${at}}`),
  'what cannot be read': (size) => units(size, (at) => `{"rawId": ${at}, `),
}

export const RELATED = [
  ...shapes('triage', INCIDENTS),
  ...shapes(
    'lint',
    Object.fromEntries(
      Object.entries(INCIDENTS).map(([name, make]) => [`in one input: ${name}`, (size) => lines(make(size))]),
    ),
  ),
]
