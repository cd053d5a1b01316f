import { defineGroup } from '../group.ts'

export default defineGroup({
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
