import { base64urlOf, hexOf, utf8Hex } from './bytes.ts'
import { AUTH, all, change, good, REG, type Row } from './rows.ts'
import { clientData } from './surgery.ts'

/** An authentication whose id and rawId are this text: nothing attests another. */
const id = (text: string) => all(change('id', text), change('rawId', text))

/** Text that looks like another encoding, but is base64url of what a credential may well hold. */
export const ENCODING_GOOD: readonly Row[] = [
  good('member-too-long', 'a-key-of-ml-dsa', 'ml-dsa-44-none.registration'),
  good('base64-standard-alphabet', 'both-url-characters', AUTH, id('-_-_aGVsbG8td29ybGQ_')),
  good('base64-standard-alphabet', 'neither-special-character', AUTH, id('aGVsbG8gd29ybGQ')),
  good('base64-mixed-alphabet', 'dash-and-underscore', AUTH, id('a-b_c-d_')),
  good('base64-padding', 'two-characters-beyond-a-group', AUTH, id('aGVsbG8gd29ybA')),
  good('base64-whitespace', 'longer-than-a-mime-line', 'rs256-none.registration'),
  good('base64-bad-character', 'sixty-four-characters-of-the-alphabet', AUTH, id(everyCharacter())),
  good('base64-impossible-length', 'three-characters-beyond-a-group', AUTH, id('aGVsbG8gd29ybGQhISE')),
  good('base64-trailing-bits', 'last-bits-zero', AUTH, id('AAAAAAAAAAAAAAAAAAAAAQ')),
  good('base64-encoded-twice', 'text-as-user-handle', AUTH, change('userHandle', base64urlOf(utf8Hex('dXNlci0x')))),
  good('base64-encoded-twice', 'ascii-credential-id', AUTH, id(base64urlOf(utf8Hex('credential-0001-aGVsbG8')))),
  good('bytes-are-hex', 'short-and-nothing-but-hex-digits', AUTH, id('cafe0123cafe')),
  good('bytes-are-hex', 'zeros', AUTH, id('A'.repeat(43))),
  good('bytes-are-url-encoded', 'words-of-percent', AUTH, id('percent-2B-2F-3D')),
  good('bytes-are-data-url', 'begins-with-data', AUTH, id('data_base64_aGVs')),
  good('bytes-are-cut', 'several-kilobytes', 'ml-dsa-44-none.registration'),
  good('bytes-are-array', 'transports-are-a-list', 'hybrid.registration'),
  good('bytes-are-index-object', 'extension-outputs-are-an-object', REG, (credential) => ({
    ...credential,
    clientExtensionResults: { example: { 0: 1, 1: 2 } },
  })),
  good('bytes-are-node-buffer', 'own-member-of-type-buffer', AUTH, (credential) => ({
    ...credential,
    trace: { type: 'Buffer', data: [1, 2, 3] },
  })),
  good('bytes-are-empty-object', 'client-extension-results', AUTH),
  good('bytes-are-object', 'extension-outputs', 'cred-props.registration'),
  good('bytes-are-object-text', 'id-begins-with-null', AUTH, id('nullnullnull')),
  good(
    'bytes-are-json-text',
    'spaces-in-client-data',
    AUTH,
    clientData((text) => JSON.stringify(JSON.parse(text), null, 1)),
  ),
  good(
    'bytes-through-text',
    'accents-in-client-data',
    AUTH,
    clientData((text) => text.replace('}', ',"näme":"Zoë"}')),
  ),
  good('bytes-through-text', 'certificate-in-attestation', 'es256-direct.registration'),
  good('value-redacted', 'x-inside-the-value', AUTH, id('aGVsbG8gd29XXXXX')),
  good('value-redacted', 'hex-of-x', AUTH, change('userHandle', base64urlOf(hexOf('WFhYWA')))),
]

function everyCharacter(): string {
  return 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
}
