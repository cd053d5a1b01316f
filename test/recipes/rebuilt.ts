import { AUTH, all, both, type Change, REG, type Row, rename, unchanged, without } from './rows.ts'

const flat: Change = ({ response, ...rest }) => ({ ...rest, ...response })

const moveIn =
  (name: string): Change =>
  (credential) => {
    const { [name]: moved, response, ...rest } = credential
    return { ...rest, response: { ...response, [name]: moved } }
  }

const moveOut =
  (name: string): Change =>
  (credential) => {
    const { [name]: moved, ...response } = credential.response
    return { ...credential, response, [name]: moved }
  }

/** A form's parser made the JSON body the name of a field (URL Standard §5.1). */
const asFormKey: Change = (credential) => ({ [JSON.stringify(credential)]: '' })

/** Credentials that were taken apart and put together again: 60375 to 60381 and 60386 all name it. */
export const REBUILT: readonly Row[] = [
  {
    rule: 'credential-is-empty',
    name: 'bad-60378-json-stringify-of-credential',
    base: 'mistakes/json-stringify-spread',
    change: unchanged,
  },
  {
    rule: 'credential-is-empty',
    name: 'bad-60378-nothing-but-attachment',
    base: REG,
    change: ({ authenticatorAttachment }) => ({ authenticatorAttachment }),
  },
  {
    rule: 'credential-is-flat',
    name: 'bad-60378-mobile-sdk-result',
    base: REG,
    change: flat,
  },
  {
    rule: 'credential-is-flat',
    name: 'bad-60378-mobile-sdk-result-at-approve-challenge',
    base: AUTH,
    change: flat,
  },
  ...both({
    rule: 'credential-is-inner-response',
    name: 'bad-60378-response-alone',
    change: ({ response }) => response,
  }),
  ...both({
    rule: 'json-became-form-key',
    name: 'bad-60380-form-content-type',
    change: asFormKey,
  }),
  ...both({
    rule: 'moved-member',
    name: 'bad-60377-attachment-in-response',
    change: moveIn('authenticatorAttachment'),
  }),
  {
    rule: 'moved-member',
    name: 'bad-60376-raw-id-in-response',
    base: REG,
    change: moveIn('rawId'),
  },
  {
    rule: 'moved-member',
    name: 'bad-60386-beside-response',
    base: REG,
    change: moveOut('attestationObject'),
  },
  {
    rule: 'moved-member',
    name: 'bad-60381-beside-response',
    base: AUTH,
    change: moveOut('signature'),
  },
  ...both({
    rule: 'renamed-member',
    name: 'bad-60377-snake-case',
    change: rename('authenticatorAttachment', 'authenticator_attachment'),
  }),
  ...both({
    rule: 'renamed-member',
    name: 'bad-60380-json-in-other-case',
    change: rename('clientDataJSON', 'clientDataJson'),
  }),
  {
    rule: 'renamed-member',
    name: 'bad-60375-credential-id',
    base: AUTH,
    change: rename('id', 'credentialId'),
  },
  {
    rule: 'renamed-member',
    name: 'bad-60379-auth-data',
    base: AUTH,
    change: rename('authenticatorData', 'authData'),
  },
  {
    rule: 'renamed-member',
    name: 'bad-60376-all-in-snake-case',
    base: REG,
    change: all(
      rename('rawId', 'raw_id'),
      rename('attestationObject', 'attestation_object'),
      rename('clientDataJSON', 'client_data_json'),
    ),
  },
  {
    rule: 'credential-was-rebuilt',
    name: 'bad-library-of-2021',
    base: REG,
    change: without('authenticatorData', 'publicKey', 'publicKeyAlgorithm', 'transports'),
  },
  {
    rule: 'endpoint-takes-a-credential',
    name: 'bad-60434-options-sent-back',
    base: 'twilio-platform.creation-options',
    as: 'twilio/VerifyFactor',
    change: unchanged,
  },
  {
    rule: 'endpoint-takes-a-credential',
    name: 'bad-60434-other-verify-flow',
    base: REG,
    as: 'twilio/ApproveChallenge',
    // The body that checks a code by text message.
    change: () => ({ To: '+15005550006', Code: '123456' }),
  },
]
