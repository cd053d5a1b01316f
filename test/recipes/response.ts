import { AUTH, all, atApprove, bad, both, change, REG, type Row, unchanged, type Value, without } from './rows.ts'

type Structure = 'client-data' | 'attestation-object' | 'authenticator-data' | 'signature'

/** A member of response that is left out, or is there and empty: documented for the member and for response. */
const missing = (structure: Structure, base: string, name: string, own: string): Row =>
  bad(`${structure}-absent`, `${own}-left-out`, base, without(name))

const empty = (structure: Structure, base: string, name: string, own: string, to: Value = ''): Row =>
  bad(`${structure}-invalid`, `${own}-${to === '' ? 'empty' : 'no-text'}`, base, change(name, to))

/** Faults of response and its members, as the error pages 60378 to 60381 and 60386 describe them. */
export const RESPONSE_MEMBERS: readonly Row[] = [
  missing('client-data', REG, 'clientDataJSON', '60380'),
  atApprove(missing('client-data', AUTH, 'clientDataJSON', '60380')),
  {
    ...missing('client-data', REG, 'clientDataJSON', '60380'),
    name: 'bad-60380-without-client-data',
    // Nothing but the two members that are demanded.
    change: all(
      without('authenticatorData', 'publicKey', 'publicKeyAlgorithm', 'transports'),
      without('clientDataJSON'),
    ),
  },
  empty('client-data', REG, 'clientDataJSON', '60380'),
  empty('client-data', AUTH, 'clientDataJSON', '60380', 17),
  missing('attestation-object', REG, 'attestationObject', '60386'),
  empty('attestation-object', REG, 'attestationObject', '60386'),
  empty('attestation-object', REG, 'attestationObject', '60386', true),
  missing('authenticator-data', AUTH, 'authenticatorData', '60379'),
  empty('authenticator-data', AUTH, 'authenticatorData', '60379'),
  missing('signature', AUTH, 'signature', '60381'),
  empty('signature', AUTH, 'signature', '60381'),
  ...both({
    rule: 'response-absent',
    name: 'bad-60378-left-out',
    change: without('response'),
  }),
  ...both({
    rule: 'response-not-an-object',
    name: 'bad-60378-list',
    change: (credential) => ({ ...credential, response: [credential.response] }),
  }),
  ...both({
    rule: 'response-not-an-object',
    name: 'bad-60378-became-a-text',
    change: (credential) => ({ ...credential, response: `${{}}` }),
  }),
  ...both({
    rule: 'response-is-json-text',
    name: 'bad-60378-stringified-twice',
    change: (credential) => ({ ...credential, response: JSON.stringify(credential.response) }),
  }),
  ...both({
    rule: 'response-empty',
    name: 'bad-60378-json-stringify-of-response',
    change: (credential) => ({ ...credential, response: {} }),
  }),
  {
    rule: 'response-empty',
    name: 'bad-60378-raw-id-lost-as-well',
    base: REG,
    change: (credential) => ({ ...credential, rawId: {}, response: {} }),
  },
  {
    rule: 'response-ceremony-unclear',
    name: 'bad-60378-nothing-but-client-data',
    base: REG,
    // The client data could tell the ceremony, but was taken out before the capture.
    change: all(
      without('attestationObject', 'authenticatorData', 'publicKey', 'publicKeyAlgorithm', 'transports'),
      change('clientDataJSON', '***'),
    ),
  },
  {
    rule: 'wrong-ceremony-for-endpoint',
    name: 'bad-60386-get-instead-of-create',
    base: AUTH,
    as: 'twilio/VerifyFactor',
    change: unchanged,
  },
  {
    rule: 'wrong-ceremony-for-endpoint',
    name: 'bad-60386-get-without-attachment',
    base: AUTH,
    as: 'twilio/VerifyFactor',
    // At the wrong step nothing is said of the shape.
    change: without('authenticatorAttachment', 'rawId'),
  },
  {
    rule: 'wrong-ceremony-for-endpoint',
    name: 'bad-60380-create-instead-of-get',
    base: REG,
    as: 'twilio/ApproveChallenge',
    change: unchanged,
  },
  {
    rule: 'user-handle-invalid',
    name: 'bad-60420-null',
    base: AUTH,
    change: change('userHandle', null),
  },
  {
    rule: 'user-handle-invalid',
    name: 'bad-60420-empty',
    base: AUTH,
    change: change('userHandle', ''),
  },
]
