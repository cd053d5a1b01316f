/** What triage relates: many of each kind, that belong together, or do not. */
import { createHash, generateKeyPairSync, sign } from 'node:crypto'
import { CREATION, REQUEST, shapes, units } from './common.mjs'

const RP_ID_HASH = createHash('sha256').update('localhost').digest()
/** Keys are made slowly: a few stand for all, beside numbers that differ. */
const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })

/** @param {number} at @param {string} [of] */
const bytesOf = (at, of = 'id') => createHash('sha256').update(`${of} ${at}`).digest()
/** @param {number} at @param {string} [of] */
const text = (at, of) => bytesOf(at, of).toString('base64url')

/** @type {string[]} */
const keys = []
/** A COSE key, another one for each number. @param {number} at */
function coseKey(at) {
  while (keys.length <= at) {
    const { x = '', y = '' } = generateKeyPairSync('ec', { namedCurve: 'P-256' }).publicKey.export({ format: 'jwk' })
    const hex = (/** @type {string} */ number) => Buffer.from(number, 'base64url').toString('hex')
    keys.push(`a5010203262001215820${hex(x)}225820${hex(y)}`)
  }
  return Buffer.from(keys[at] ?? '', 'hex')
}

const PAGE = 'http://localhost:4911'
/** @param {'create' | 'get'} step @param {string} challenge @param {string} [origin] */
const clientData = (step, challenge, origin = PAGE) =>
  Buffer.from(JSON.stringify({ type: `webauthn.${step}`, challenge, origin, crossOrigin: false }))

/** @param {number} at @param {string} [challenge] */
function registration(at, challenge = text(at, 'create')) {
  const id = bytesOf(at)
  const authData = Buffer.concat([
    RP_ID_HASH,
    Buffer.from(`4500000001${'00'.repeat(16)}0020`, 'hex'),
    id,
    coseKey(at % 1024),
  ])
  const head = Buffer.from('a363666d74646e6f6e656761747453746d74a068617574684461746158', 'hex')
  return JSON.stringify({
    id: id.toString('base64url'),
    rawId: id.toString('base64url'),
    type: 'public-key',
    authenticatorAttachment: 'platform',
    clientExtensionResults: {},
    response: {
      clientDataJSON: clientData('create', challenge).toString('base64url'),
      attestationObject: Buffer.concat([head, Buffer.from([authData.length]), authData]).toString('base64url'),
      transports: ['internal'],
    },
  })
}

/** Signed with a key that nobody registered. @param {number} at @param {{ id?: string, challenge?: string, userHandle?: string, origin?: string }} [own] */
function signIn(at, { id = text(at), challenge = text(at, 'get'), userHandle = 'AAAA', origin = PAGE } = {}) {
  const authData = Buffer.concat([RP_ID_HASH, Buffer.from('0500000002', 'hex')])
  const data = clientData('get', challenge, origin)
  const signed = Buffer.concat([authData, createHash('sha256').update(data).digest()])
  return JSON.stringify({
    id,
    rawId: id,
    type: 'public-key',
    authenticatorAttachment: 'platform',
    clientExtensionResults: {},
    response: {
      clientDataJSON: data.toString('base64url'),
      authenticatorData: authData.toString('base64url'),
      signature: sign('sha256', signed, privateKey).toString('base64url'),
      userHandle,
    },
  })
}

/** @param {number} at @param {string} [challenge] */
const creation = (at, challenge = text(at, 'create')) =>
  JSON.stringify({ ...JSON.parse(CREATION), challenge, user: { id: text(at, 'user'), name: 'a', displayName: 'a' } })
/** @param {number} at @param {string} [challenge] @param {unknown[]} [allowCredentials] */
const request = (at, challenge = text(at, 'get'), allowCredentials = []) =>
  JSON.stringify({ ...JSON.parse(REQUEST), challenge, allowCredentials })

/** @param {readonly string[]} all */
const lines = (all) => all.join('\n')
/** Half of the size of each. @param {number} size @param {(at: number) => string} one @param {(at: number) => string} other */
const both = (size, one, other) => [...units(size / 2, one), ...units(size / 2, other)]
/** @param {number} at */
const twilioError = (at) =>
  JSON.stringify({
    code: 60318 + (at % 60),
    message: `m${at}`,
    more_info: 'https://www.twilio.com/docs/errors/60318',
    status: 400,
  })
/** @param {number} at */
const factor = (at) =>
  JSON.stringify({
    sid: `YF${bytesOf(at, 'factor').toString('hex').slice(0, 32)}`,
    service_sid: `VA${bytesOf(at, 'service').toString('hex').slice(0, 32)}`,
    entity_sid: `YE${bytesOf(at, 'entity').toString('hex').slice(0, 32)}`,
    identity: `identity${at}`,
    factor_type: 'passkeys',
    status: 'unverified',
    options: { publicKey: JSON.parse(creation(at)) },
  })
/** @param {number} at */
const user = (at) =>
  JSON.stringify({ user_id: `auth0|${at}`, email: `a${at}@example.com`, identities: [{ connection: `c${at}` }] })
/** @param {number} at */
const connection = (at) =>
  JSON.stringify({
    id: `con_${at}`,
    name: `c${at}`,
    strategy: 'auth0',
    options: { authentication_methods: { passkey: { enabled: at % 2 === 0 } } },
  })

/** @param {number} at */
const appSignIn = (at) => signIn(at, { origin: `android:apk-key-hash:${text(at, 'app')}` })
/** What a domain serves, with so many entries. @param {number} size @param {(at: number) => string} entry */
const relatedOrigins = (size, entry) => JSON.stringify({ origins: units(size, entry) })
/** @param {number} size @param {string} of */
const assetLinks = (size, of) =>
  JSON.stringify(
    units(size, (at) => ({
      relation: ['delegate_permission/common.get_login_creds'],
      target: {
        namespace: 'android_app',
        package_name: `com.example.a${at}`,
        sha256_cert_fingerprints: [
          bytesOf(at, of)
            .toString('hex')
            .toUpperCase()
            .replace(/..(?=.)/g, '$&:'),
        ],
      },
    })),
  )

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
