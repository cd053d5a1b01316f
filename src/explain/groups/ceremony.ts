import { defineGroup } from '../group.ts'

export const idEncoding = defineGroup({
  id: 'id-encoding',
  title: 'The credential id, or the encoding of a member, is not what was expected',
  meaning:
    'A member that should hold base64url text without padding holds something else, or id and rawId (or the id that is stored) are not the same credential.',
  causes: [
    {
      text: 'Standard base64 was sent: "+", "/" or padding "=" instead of "-" and "_".',
      rules: ['base64-standard-alphabet', 'base64-padding', 'base64-mixed-alphabet'],
    },
    {
      text: 'id and rawId differ: one was encoded in another way, or encoded twice.',
      rules: ['id-differs-from-raw-id', 'id-and-raw-id-swapped', 'raw-id-is-hex-of-id', 'base64-encoded-twice'],
    },
    {
      text: 'Bytes were put into JSON without encoding: hex, an array, {} or [object ArrayBuffer].',
      rules: ['bytes-are-hex', 'bytes-are-array', 'bytes-are-empty-object', 'bytes-are-object-text'],
    },
    {
      text: 'The value was cut, wrapped or escaped on its way.',
      rules: ['bytes-are-cut', 'base64-whitespace', 'base64-impossible-length', 'bytes-are-url-encoded'],
    },
    {
      text: 'The server knows no credential with this id: a database column that cuts ids, another user, or a passkey that was deleted on the server only.',
      rules: ['credential-not-allowed', 'credential-other-than-registered', 'id-differs-from-attested'],
    },
  ],
  capture: [
    'The whole credential as the server received it: id, rawId and response.',
    'The id of the credential as it is stored, and its length.',
  ],
  words: {
    'hex string': 4,
    base64: 5,
    base64url: 6,
    'base 64': 5,
    'base 64 url': 6,
    atob: 5,
    'invalid character': 4,
    'invalid characters': 4,
    'illegal character': 4,
    'illegal base64': 3,
    character: 1,
    characters: 2,
    padding: 3,
    'raw id': 5,
    'credential id': 4,
    id: 1,
    encoded: 2,
    encoding: 2,
    decoded: 1,
    hex: 2,
    'unknown credential': 5,
    'no credential': 2,
    'credential not found': 5,
    'not found': 1,
    'allow credentials': 4,
    same: 1,
    equivalent: 1,
    'url safe': 3,
  },
})

export const ceremony = defineGroup({
  id: 'ceremony',
  title: 'A registration where an authentication belongs, or the reverse',
  meaning:
    'The type of the credential or of its client data is another than this step expects, or the parts that only a registration (or only an authentication) has are missing.',
  causes: [
    {
      text: 'The response went to the wrong step: a create() result to the sign-in check, or a get() result to the registration check.',
      rules: ['wrong-ceremony-for-endpoint', 'client-data-type-contradicts'],
    },
    {
      text: 'Members of response were dropped or renamed, so that the ceremony cannot be told.',
      rules: ['response-ceremony-unclear', 'attestation-object-absent', 'renamed-member', 'moved-member'],
    },
    {
      text: 'type is missing or not "public-key".',
      rules: ['type-absent', 'type-unsupported', 'client-data-type-unknown'],
    },
    {
      text: 'The authenticator data of a registration has no attested credential data.',
      rules: ['attested-credential-data-absent'],
    },
  ],
  capture: ['The request: its URL and its whole body.', 'Which call made the credential: create() or get().'],
  words: {
    ceremony: 4,
    'ceremony type': 5,
    'client data type': 5,
    'response type': 4,
    'credential type': 4,
    'type verification': 5,
    type: 2,
    'webauthn create': 3,
    'webauthn get': 3,
    'attested credential data': 4,
    'no attested': 3,
    'attestation flag': 4,
    'missing attestation object': 4,
    'public key was provided': 4,
    'credential public key': 1,
    'not provide': 2,
    'webauthn type': 3,
    'unexpected type': 3,
  },
})

export const userHandle = defineGroup({
  id: 'user-handle',
  title: 'The user handle does not lead to the user',
  meaning:
    'response.userHandle gives back user.id of the registration. It is missing where it is needed, empty, or not the handle of the user who owns the credential.',
  causes: [
    {
      text: 'userHandle is "" or null; it has to have a value or be left out.',
      rules: ['user-handle-invalid'],
    },
    {
      text: 'The user id was encoded once too often, at registration or at sign-in.',
      rules: ['base64-encoded-twice', 'user-handle-of-another-user'],
    },
    { text: 'The person signed in with the passkey of another account.', rules: ['user-handle-of-another-user'] },
    {
      text: 'A security key that was not asked for a discoverable credential gives no handle; the server has to know the user by other means.',
      rules: ['user-handle-not-returned', 'resident-key-not-created'],
    },
  ],
  capture: ['The authentication with its userHandle.', 'user.id of the registration options, and as it is stored.'],
  words: {
    'user handle': 7,
    'user id': 4,
    'user entity': 3,
    username: 3,
    'user name': 3,
    'does not own': 4,
    owner: 2,
    'no user': 3,
    'user not found': 5,
    'unknown user': 4,
  },
})
