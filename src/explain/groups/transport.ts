import { defineGroup } from '../group.ts'

export default defineGroup({
  id: 'transport',
  title: 'The request did not carry the credential as JSON in the expected shape',
  meaning:
    'Before any check of WebAuthn the body could not be parsed, or a member is missing, has another name, or has another type than the server reads.',
  causes: [
    {
      text: 'JSON.stringify() on a credential without toJSON() gave {} or lost members.',
      rules: ['credential-is-empty', 'bytes-are-empty-object', 'credential-was-rebuilt'],
    },
    {
      text: 'The body was read as a form, so the JSON became a key, or Content-Type is not application/json.',
      rules: ['json-became-form-key'],
    },
    {
      text: 'A serialiser changed the names: clientDataJson, client_data_json, AttestationObject.',
      rules: ['renamed-member'],
    },
    {
      text: 'Only response was sent, or the credential stands one level too deep.',
      rules: ['credential-is-inner-response', 'credential-is-flat', 'moved-member', 'response-absent'],
    },
    { text: 'An HTML error page or an empty body was read as JSON.', rules: ['json-invalid', 'input-is-empty'] },
    {
      text: 'A strict reader refuses what is optional: an unknown transport, a null, a missing clientExtensionResults.',
      rules: ['transport-unsupported', 'client-extension-results-absent', 'client-extension-results-invalid'],
    },
    {
      text: 'Client data of an old browser or software authenticator has a tokenBinding that the reader refuses.',
      rules: ['client-data-token-binding-legacy'],
    },
    { text: "A password manager's object broke toJSON() (Illegal invocation)." },
  ],
  capture: [
    'The body of the request as it left the browser (Copy as cURL or a HAR file), and its Content-Type.',
    'The body of the answer.',
  ],
  words: {
    'token binding': 6,
    json: 5,
    'content type': 4,
    body: 3,
    html: 3,
    doctype: 5,
    'unexpected token': 6,
    'unexpected end': 1,
    parse: 1,
    parser: 2,
    parsing: 2,
    field: 2,
    property: 2,
    object: 1,
    undefined: 2,
    null: 1,
    'missing field': 4,
    'unknown field': 4,
    'unknown variant': 5,
    unrecognized: 3,
    unrecognised: 3,
    deserialize: 4,
    'required field': 3,
    'required property': 3,
    'response field': 4,
    request: 1,
    'illegal invocation': 6,
    'is not a function': 3,
    'permission denied to access': 5,
    'cannot read': 3,
  },
})
