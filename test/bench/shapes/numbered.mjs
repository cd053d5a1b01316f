/** Payloads by a number: two of one number belong together. */
import { createHash, generateKeyPairSync, sign } from 'node:crypto'
import { CREATION, REQUEST, units } from './common.mjs'

const RP_ID_HASH = createHash('sha256').update('localhost').digest()
/** Keys are made slowly: a few stand for all, beside numbers that differ. */
const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })

/** @param {number} at @param {string} [of] */
const bytesOf = (at, of = 'id') => createHash('sha256').update(`${of} ${at}`).digest()
/** @param {number} at @param {string} [of] */
export const text = (at, of) => bytesOf(at, of).toString('base64url')

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
export function registration(at, challenge = text(at, 'create')) {
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
export function signIn(at, { id = text(at), challenge = text(at, 'get'), userHandle = 'AAAA', origin = PAGE } = {}) {
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
export const creation = (at, challenge = text(at, 'create')) =>
  JSON.stringify({ ...JSON.parse(CREATION), challenge, user: { id: text(at, 'user'), name: 'a', displayName: 'a' } })
/** @param {number} at @param {string} [challenge] @param {unknown[]} [allowCredentials] */
export const request = (at, challenge = text(at, 'get'), allowCredentials = []) =>
  JSON.stringify({ ...JSON.parse(REQUEST), challenge, allowCredentials })

/** @param {number} at */
export const twilioError = (at) =>
  JSON.stringify({
    code: 60318 + (at % 60),
    message: `m${at}`,
    more_info: 'https://www.twilio.com/docs/errors/60318',
    status: 400,
  })
/** @param {number} at */
export const factor = (at) =>
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
export const user = (at) =>
  JSON.stringify({ user_id: `auth0|${at}`, email: `a${at}@example.com`, identities: [{ connection: `c${at}` }] })
/** @param {number} at */
export const connection = (at) =>
  JSON.stringify({
    id: `con_${at}`,
    name: `c${at}`,
    strategy: 'auth0',
    options: { authentication_methods: { passkey: { enabled: at % 2 === 0 } } },
  })

/** @param {number} at */
export const appSignIn = (at) => signIn(at, { origin: `android:apk-key-hash:${text(at, 'app')}` })
/** What a domain serves, with so many entries. @param {number} size @param {(at: number) => string} entry */
export const relatedOrigins = (size, entry) => JSON.stringify({ origins: units(size, entry) })
/** @param {number} size @param {string} of */
export const assetLinks = (size, of) =>
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
