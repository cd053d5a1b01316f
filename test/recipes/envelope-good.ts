import { hexOf, put } from './bytes.ts'
import { AUTH, all, type Change, change, good, REG, type Row, unchanged, without } from './rows.ts'
import { authData, ID, ID_LENGTH, idLength } from './surgery.ts'

/** As many members as a server of 2021 sent: what Twilio demands, and no more. */
const demanded = without('authenticatorData', 'publicKey', 'publicKeyAlgorithm', 'transports', 'clientExtensionResults')

const move: Change = (credential) => {
  const { transports, ...response } = credential.response
  return { ...credential, response, transports }
}

/** A credential id of the greatest length that is legal, WebAuthn Level 3 §6.5.1. */
const longest = all(
  authData((hex) =>
    put(hex, ID_LENGTH, `0020${hex.slice(ID * 2, (ID + idLength(hex)) * 2)}`, `03ff${'a5'.repeat(1023)}`),
  ),
  change('id', Buffer.alloc(1023, 0xa5).toString('base64url')),
  change('rawId', Buffer.alloc(1023, 0xa5).toString('base64url')),
)

/** Near misses of the envelope: each rule has to stay silent, and nothing else may be an error. */
export const ENVELOPE_GOOD: readonly Row[] = [
  good('attestation-object-absent', 'registration-without-copies', REG, demanded),
  good('attestation-object-absent', 'authentication-has-none', AUTH),
  good('attestation-object-invalid', 'rsa', 'rs256-none.registration'),
  good('authenticator-attachment-absent', 'standard-leaves-it-optional', REG, without('authenticatorAttachment'), {
    target: 'webauthn',
  }),
  good('authenticator-attachment-absent', 'auth0-leaves-it-optional', AUTH, without('authenticatorAttachment'), {
    target: 'auth0',
  }),
  good('authenticator-attachment-is-any', 'platform', REG),
  good('authenticator-attachment-is-any', 'any-is-the-label', REG, (credential) => ({ label: 'any', ...credential })),
  good('authenticator-attachment-unsupported', 'cross-platform', 'security-key-usb.registration'),
  good('authenticator-data-absent', 'registration-needs-no-copy', REG, demanded),
  good('authenticator-data-invalid', 'fixed-part-alone', AUTH),
  good('client-data-absent', 'present', AUTH),
  good('client-data-invalid', 'present', REG),
  good('client-extension-results-absent', 'empty-object', REG),
  good('client-extension-results-invalid', 'prf-and-large-blob', 'extensions.authentication'),
  good('credential-is-empty', 'demanded-members-alone', REG, demanded),
  good('credential-is-flat', 'transports-beside-id', REG, move),
  good('credential-is-inner-response', 'nested', AUTH),
  good('credential-was-rebuilt', 'one-member-missing', REG, without('transports')),
  good('credential-was-rebuilt', 'android-package-name', REG, (credential) => ({
    ...credential,
    androidPackageName: 'com.example.app',
  })),
  good('endpoint-takes-a-credential', 'registration', REG, unchanged, { as: 'twilio/VerifyFactor' }),
  good('id-absent', 'one-byte', AUTH, all(change('id', 'AQ'), change('rawId', 'AQ'))),
  good('id-and-raw-id-swapped', 'both-base64url', REG),
  good('id-differs-from-attested', '1023-bytes', REG, longest),
  good('id-differs-from-attested', 'authentication-attests-nothing', AUTH),
  good('id-differs-from-raw-id', 'raw-id-in-hex', REG, change('rawId', hexOf)),
  good('id-invalid', 'digits-only', AUTH, all(change('id', '12345678'), change('rawId', '12345678'))),
  good('json-became-form-key', 'json-as-value', AUTH, (credential) => ({ credential: JSON.stringify(credential) })),
  good('moved-member', 'user-id-beside-id', AUTH, (credential) => ({ ...credential, userId: 'usr_1', label: 'phone' })),
  good('raw-id-absent', 'u2f', 'u2f.authentication'),
  good('raw-id-invalid', 'same-text-as-id', REG),
  good('raw-id-is-hex-of-id', 'same-text-as-id', AUTH),
  good('renamed-member', 'both-spellings', AUTH, (credential) => ({ ...credential, raw_id: credential.rawId })),
  good('response-absent', 'present', AUTH),
  good('response-ceremony-unclear', 'user-handle-absent', 'u2f.authentication'),
  good('response-empty', 'transports-empty', REG, change('transports', [])),
  good('response-is-json-text', 'whole-stringified-twice', AUTH, (credential) => JSON.stringify(credential)),
  good('response-not-an-object', 'object', REG),
  good('signature-absent', 'registration-has-none', REG),
  good('signature-invalid', 'ml-dsa', 'ml-dsa-44-none.authentication'),
  good(
    'transport-unsupported',
    'old-name-of-hybrid',
    REG,
    change('transports', ['usb', 'nfc', 'ble', 'smart-card', 'cable']),
  ),
  good('transports-invalid', 'absent', REG, without('transports')),
  good('type-absent', 'public-key', AUTH),
  good('type-unsupported', 'public-key', 'hybrid.registration'),
  good('user-handle-invalid', 'absent', 'security-key-nfc.authentication'),
  good('wrong-ceremony-for-endpoint', 'get-to-approve-challenge', AUTH, unchanged, { as: 'twilio/ApproveChallenge' }),
  good('wrong-ceremony-for-endpoint', 'create-to-verify-factor', 'several-algorithms.registration', unchanged, {
    as: 'twilio/VerifyFactor',
  }),
]
