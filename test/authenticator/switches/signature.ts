import { authentication, type Switch } from './row.ts'

/** Ways in which an assertion's signature does not verify, WebAuthn Level 3 §6.3.3 and §7.2. */
export const SIGNATURE = {
  'signature.otherKey': authentication('made with another key', '§7.2'),
  'signature.altered': authentication('the last byte is another', '§7.2'),
  'signature.truncated': authentication('the last byte is missing', '§6.5.5', { rule: 'signature-der-truncated' }),
  'signature.trailingByte': authentication('a byte follows the DER', '§6.5.5', {
    rule: 'signature-der-trailing-bytes',
  }),
  'signature.p1363': authentication('r and s in a row in place of DER', '§6.5.5'),
  'signature.hashOverBase64': authentication('the hash is of the base64url text', '§6.3.3'),
  'signature.clientDataNotHashed': authentication('over the client data itself', '§6.3.3'),
  'signature.missingHash': authentication('over the authenticator data alone', '§6.3.3'),
  'signature.cborWrappedAuthData': authentication('over authenticator data in a CBOR byte string', '§6.3.3'),
  'signature.reserialisedClientData': authentication(
    'sent with spaces and another order of members than was signed',
    '§5.8.1.1, §6.3.3',
  ),
  'signature.bomRemoved': authentication('signed with a byte order mark that was not sent', '§7.2'),
  'json.userHandleOther': authentication('userHandle is that of another user', '§7.2 step 6'),
} satisfies Record<string, Switch>
