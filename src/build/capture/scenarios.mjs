import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'

/**
 * What is captured: one entry per ceremony pair. Challenges, user ids and SIDs are derived from names, so that a new
 * run changes only what the authenticator makes (keys, credential ids, signatures).
 */

/**
 * Options of WebAuthn.addVirtualAuthenticator, as far as they are used here: playwright-core exports no types of them.
 *
 * @typedef {object} Authenticator
 * @property {'ctap2' | 'u2f'} protocol
 * @property {'ctap2_1'} [ctap2Version]
 * @property {'usb' | 'nfc' | 'hybrid' | 'internal'} transport
 * @property {boolean} hasResidentKey
 * @property {boolean} hasUserVerification
 * @property {boolean} isUserVerified
 * @property {boolean} automaticPresenceSimulation
 * @property {boolean} [defaultBackupEligibility]
 * @property {boolean} [defaultBackupState]
 * @property {boolean} [hasPrf]
 * @property {boolean} [hasLargeBlob]
 * @property {boolean} [hasCredBlob]
 * @property {boolean} [hasMinPinLength]
 */
/** @typedef {{ id: string, response: { transports: string[] } }} Registered what a request takes of RegistrationResponseJSON */
/** @typedef {ReturnType<typeof scenario>} Scenario */
/** What texts are derived with. @typedef {{ digest: (text: string) => Buffer, text64: (text: string) => string }} Seeds */
/** What a provider asks for. @typedef {(seeds: Seeds) => { name: string, about: string } & Parameters<typeof scenario>[2]} Asked */

const PROVIDERS = new URL('../../providers/', import.meta.url)

const TIMEOUT = 300_000 // ms; WebAuthn Level 3 §15.1 recommends 300,000 to 600,000

const digest = (/** @type {string} */ text) => createHash('sha256').update(`passkey-lint ${text}`).digest()
const text64 = (/** @type {string} */ text) => Buffer.from(text).toString('base64url')

/** @type {Authenticator} */
export const PLATFORM = {
  protocol: 'ctap2',
  ctap2Version: 'ctap2_1',
  transport: 'internal',
  hasResidentKey: true,
  hasUserVerification: true,
  isUserVerified: true,
  automaticPresenceSimulation: true,
}
/** A key without PIN: it can neither keep a credential nor verify the user. @type {Authenticator} */
const SECURITY_KEY = {
  ...PLATFORM,
  transport: 'usb',
  hasResidentKey: false,
  hasUserVerification: false,
  isUserVerified: false,
}
const { ctap2Version: _, ...ANY_CTAP } = SECURITY_KEY
/** @type {Authenticator} */
const NO_CTAP2 = { ...ANY_CTAP, protocol: 'u2f' }

/**
 * @param {string} name file name, and the seed of challenge and user id
 * @param {string} about one line for the README
 * @param {object} part
 * @param {Authenticator} [part.authenticator] options of WebAuthn.addVirtualAuthenticator
 * @param {number[]} [part.algs] COSE algorithm identifiers
 * @param {object} [part.creation] members laid over the default options
 * @param {object} [part.request] the same
 * @param {boolean} [part.discoverable] ask with no allowCredentials
 */
function scenario(name, about, { authenticator = PLATFORM, algs = [-7], creation, request, discoverable = false }) {
  return {
    name,
    about,
    authenticator,
    creation: {
      rp: { id: 'localhost', name: 'passkey-lint capture' },
      user: {
        id: digest(`${name} user`).subarray(0, 16).toString('base64url'),
        name: 'ada@example.com',
        displayName: 'Ada',
      },
      challenge: digest(`${name} create`).toString('base64url'),
      pubKeyCredParams: algs.map((alg) => ({ type: 'public-key', alg })),
      timeout: TIMEOUT,
      excludeCredentials: [],
      authenticatorSelection: { residentKey: 'preferred', userVerification: 'preferred' },
      attestation: 'none',
      ...creation,
    },
    /** The request can name the credential only after it was made. */
    request: (/** @type {Registered} */ { id, response }) => ({
      challenge: digest(`${name} get`).toString('base64url'),
      timeout: TIMEOUT,
      rpId: 'localhost',
      allowCredentials: discoverable ? [] : [{ type: 'public-key', id, transports: response.transports }],
      userVerification: 'preferred',
      ...request,
    }),
  }
}

const SECOND_FACTOR = { authenticatorSelection: { residentKey: 'discouraged', userVerification: 'discouraged' } }
const UNVERIFIED = { userVerification: 'discouraged' }
const PASSKEY = {
  authenticatorSelection: {
    authenticatorAttachment: 'platform',
    residentKey: 'required',
    requireResidentKey: true,
    userVerification: 'required',
  },
}
const VERIFIED = { userVerification: 'required' }

/** What a provider asks for, where its folder says so: `capture.mjs`. */
async function ofProviders() {
  /** @type {string[]} */
  const names = JSON.parse(readFileSync(new URL('list.json', PROVIDERS), 'utf8'))
  const files = names.map((name) => new URL(`${name}/capture.mjs`, PROVIDERS)).filter((url) => existsSync(url))
  return Promise.all(
    files.map(async ({ href }) => {
      /** @type {{ asked: Asked }} */
      const { asked } = await import(href)
      const { name, about, ...part } = asked({ digest, text64 })
      return scenario(name, about, part)
    }),
  )
}

/** Those of providers first: of the very first the mistakes are made. */
export const SCENARIOS = [
  ...(await ofProviders()),
  scenario('es256-none', 'ECDSA on P-256, no attestation', {}),
  scenario('rs256-none', 'RSA with SHA-256, no attestation', { algs: [-257] }),
  scenario('ed25519-none', 'only EdDSA offered, no attestation', { algs: [-8] }),
  scenario('ml-dsa-44-none', 'ML-DSA-44, no attestation', { algs: [-48] }),
  scenario('several-algorithms', 'six algorithms offered; the first two are not supported', {
    algs: [-36, -37, -8, -7, -257, -35],
  }),
  scenario('es256-direct', 'packed attestation with a certificate', {
    authenticator: { ...PLATFORM, transport: 'usb' },
    creation: { attestation: 'direct' },
  }),
  scenario('u2f', 'a U2F key: fido-u2f attestation, no user verification', {
    authenticator: NO_CTAP2,
    creation: { ...SECOND_FACTOR, attestation: 'direct' },
    request: UNVERIFIED,
  }),
  scenario('resident-key-platform', 'discoverable platform credential, user verified, no allowCredentials', {
    creation: PASSKEY,
    request: VERIFIED,
    discoverable: true,
  }),
  scenario('synced', 'a credential that is backed up (flags BE and BS)', {
    authenticator: { ...PLATFORM, defaultBackupEligibility: true, defaultBackupState: true },
    creation: PASSKEY,
    request: VERIFIED,
    discoverable: true,
  }),
  scenario('security-key-usb', 'USB security key, not resident, user not verified', {
    authenticator: SECURITY_KEY,
    creation: SECOND_FACTOR,
    request: UNVERIFIED,
  }),
  scenario('security-key-nfc', 'NFC security key, not resident, user not verified', {
    authenticator: { ...SECURITY_KEY, transport: 'nfc' },
    creation: SECOND_FACTOR,
    request: UNVERIFIED,
  }),
  scenario('hybrid', 'a phone (hybrid transport)', { authenticator: { ...PLATFORM, transport: 'hybrid' } }),
  scenario('extensions', 'credProps, prf, largeBlob, credBlob, credProtect, minPinLength, hmac-secret', {
    authenticator: {
      ...PLATFORM,
      hasPrf: true,
      hasLargeBlob: true,
      hasCredBlob: true,
      hasMinPinLength: true,
    },
    creation: {
      ...PASSKEY,
      extensions: {
        credProps: true,
        prf: { eval: { first: text64('first salt'), second: text64('second salt') } },
        largeBlob: { support: 'required' },
        credBlob: text64('cred blob'),
        credentialProtectionPolicy: 'userVerificationRequired',
        enforceCredentialProtectionPolicy: true,
        minPinLength: true,
        hmacCreateSecret: true,
      },
    },
    request: {
      ...VERIFIED,
      extensions: {
        prf: { eval: { first: text64('first salt') } },
        largeBlob: { write: text64('large blob') },
        getCredBlob: true,
      },
    },
  }),
  scenario('cred-props', 'credProps alone', { creation: { ...PASSKEY, extensions: { credProps: true } } }),
]
