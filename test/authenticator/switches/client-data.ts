import { both, registration, type Switch } from './row.ts'

/** Faults of the client data, WebAuthn Level 3 §5.8.1. Unless said otherwise the signature covers the faulty bytes. */
export const CLIENT_DATA = {
  'clientData.typeOther': both('type is that of the other ceremony', '§7.1 step 7, §7.2', {
    rule: 'client-data-type-contradicts',
  }),
  'clientData.typeUnknown': both('type is a name that no specification knows', '§7.1 step 7, §7.2', {
    rule: 'client-data-type-unknown',
  }),
  'clientData.typeMissing': both('there is no type', '§5.8.1', { rule: 'client-data-member-absent' }),
  'clientData.challengeOther': both('challenge is not the one that was asked for', '§7.1 step 8, §7.2', {
    rule: 'client-data-challenge-unexpected',
  }),
  'clientData.challengeMissing': both('there is no challenge', '§5.8.1', { rule: 'client-data-member-absent' }),
  'clientData.challengeStandardBase64': both('challenge has the standard alphabet and padding', '§5.8.1', {
    rule: 'client-data-challenge-not-base64url',
  }),
  'clientData.challengeEncodedTwice': both('challenge is the base64url of its base64url', '§5.8.1', {
    rule: 'client-data-challenge-encoded-twice',
  }),
  'clientData.originOther': both('origin is another host', '§7.1 step 9, §7.2', {
    rule: 'client-data-origin-unexpected',
  }),
  'clientData.originMissing': both('there is no origin', '§5.8.1', { rule: 'client-data-member-absent' }),
  'clientData.originTrailingSlash': both('origin ends with a slash', '§5.8.1; HTML, serialization of an origin', {
    rule: 'client-data-origin-malformed',
  }),
  'clientData.originInsecure': both('origin is http on a host that is not localhost', '§5.8.1; Secure Contexts', {
    rule: 'client-data-origin-scheme',
  }),
  'clientData.crossOriginNotBoolean': both('crossOrigin is a text', '§5.8.1', {
    rule: 'client-data-cross-origin-not-boolean',
  }),
  'clientData.topOriginWithoutCrossOrigin': both('topOrigin without crossOrigin true', '§5.8.1', {
    rule: 'client-data-top-origin-without-cross-origin',
  }),
  'clientData.tokenBindingStatusUnknown': both('tokenBinding.status is no known word', 'Level 2 §5.8.1', {
    rule: 'client-data-token-binding-legacy',
  }),
  'clientData.duplicateMember': both('challenge stands twice, with two values', 'RFC 8259 §4', {
    rule: 'client-data-duplicate-member',
  }),
  'clientData.notJson': both('the client data is cut off', '§7.1 step 6', { rule: 'client-data-not-json' }),
  'clientData.notObject': both('the client data is a JSON array', '§5.8.1', { rule: 'client-data-not-object' }),
  'clientData.notUtf8': both('a byte FF stands in the origin', '§7.1 step 5', { rule: 'client-data-not-utf8' }),
  'clientData.trailingBytes': both('a NUL follows the JSON', '§7.1 step 6', { rule: 'client-data-trailing-bytes' }),
  'clientData.bom': both('a byte order mark goes before the JSON', '§7.1 step 5', { rule: 'client-data-bom' }),
  'clientData.reserialised': registration(
    'sent with spaces and another order of members than was attested',
    '§5.8.1.1, §6.5',
    { formats: ['packed-self'] },
  ),
} satisfies Record<string, Switch>
