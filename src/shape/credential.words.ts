import { CREDENTIAL_KINDS, type WordsTable } from '../model/index.ts'
import { expected } from '../rules/define-rule.ts'
import { emptied } from './emptied.ts'
import type { SchemaArgs } from './shape.ts'

/** What the schemas of a credential find: each member's `x-rule` names an entry. */
const IN_AN_OBJECT = 'A server reads members of response; it does not look for them in a list, a text or a number.'
const AS_AN_OBJECT = 'Send response as the object that credential.toJSON() gives.'
/** What String() makes of an object: `[object Object]` (ECMAScript, Object.prototype.toString). */
const OBJECT_TEXT = /^"\[object \w+\]"$/
const BECAME_TEXT =
  'response was turned into a text, of which nothing can be read back: a form (FormData, URLSearchParams), String() or a template text does that to an object.'
const AS_ONE_TEXT =
  'Send the whole credential as one JSON text: JSON.stringify(credential.toJSON()) as the body, with Content-Type: application/json.'

export default {
  family: 'envelope',
  words: {
    'authenticator-attachment-absent': {
      summary: 'the credential has no authenticatorAttachment',
      why: 'Verify demands it at both endpoints. The standard lets a browser answer null, and JSON.stringify of an old credential object, or a server class without the member, loses it.',
      fix: 'Send the whole object that credential.toJSON() returns, with credential.authenticatorAttachment unchanged: "platform" or "cross-platform".',
      spec: 'WebAuthn Level 3 §5.1; Twilio Verify, VerifyFactor and ApproveChallenge',
      // The standard makes it optional.
      severity: null,
      tier: 'symptom',
      kinds: CREDENTIAL_KINDS,
      message: (args) => expected('"platform" or "cross-platform"', args),
      cause: (args) =>
        args.absent && args.received !== undefined
          ? 'The browser or the password manager did not say which kind of authenticator was used; older Firefox and Safari give null.'
          : 'The member was left out when the credential object was rebuilt, filtered or stored on its way here.',
      fixFor: (args) =>
        args.received !== undefined
          ? 'Verify takes no null. Ask the browser for one kind (authenticatorSelection.authenticatorAttachment) and send the kind that you asked for, or update the client; then send the object unchanged.'
          : 'Send the whole object that credential.toJSON() returns, with credential.authenticatorAttachment unchanged: "platform" or "cross-platform".',
    },
    'authenticator-attachment-unsupported': {
      summary: 'authenticatorAttachment is neither "platform" nor "cross-platform"',
      why: 'A browser reports one of two values, in lower case; anything else was written by hand or mapped by a server class.',
      fix: 'Send credential.authenticatorAttachment unchanged: "platform" or "cross-platform".',
      spec: 'WebAuthn Level 3 §5.4.5 (AuthenticatorAttachment)',
      // The standard asks servers to take an unknown value for none (§5.1); providers refuse it.
      severity: 'warning',
      tier: 'symptom',
      kinds: CREDENTIAL_KINDS,
      message: (args) => expected('"platform" or "cross-platform"', args),
      cause: (args) => {
        const folded = (args.received ?? '').replace(/["\s_-]/g, '').toLowerCase()
        return folded === 'platform' || folded === 'crossplatform'
          ? 'The value is right but for its spelling: an enum of a server class was written out in its own style.'
          : 'No browser returns this value: it was written by hand or taken from another field.'
      },
    },
    'client-extension-results-invalid': {
      summary: 'clientExtensionResults is no object',
      why: 'The member maps the names of extensions to their outputs; it is {} when none answered.',
      fix: 'Send "clientExtensionResults" as credential.toJSON() gives it, {} at least.',
      spec: 'WebAuthn Level 3 §5.1',
      severity: 'error',
      tier: 'symptom',
      kinds: CREDENTIAL_KINDS,
      message: (args) => expected('an object, {} at least', args),
    },
    'id-absent': {
      summary: 'the credential has no id',
      why: 'id is how the server finds the credential; a browser always gives it, as the base64url text of rawId.',
      fix: 'Send the whole object that credential.toJSON() returns; id is its first member.',
      spec: 'WebAuthn Level 3 §5.1 (RegistrationResponseJSON, AuthenticationResponseJSON)',
      severity: 'error',
      tier: 'symptom',
      kinds: CREDENTIAL_KINDS,
      message: (args) => expected('the credential id as base64url text', args),
    },
    'id-invalid': {
      summary: 'id is not a text',
      why: 'id is the base64url text of the credential id; nothing else can be compared with what the server stored.',
      fix: 'Send credential.id unchanged.',
      spec: 'WebAuthn Level 3 §5.1 (Base64URLString id)',
      severity: 'error',
      tier: 'symptom',
      kinds: CREDENTIAL_KINDS,
      message: (args) => expected('the credential id as base64url text', args),
      cause: emptied,
    },
    'raw-id-absent': {
      summary: 'the credential has no rawId',
      why: 'rawId carries the bytes of the credential id; in JSON it is the same base64url text as id.',
      fix: 'Send the whole object that credential.toJSON() returns; rawId has the same value as id there.',
      spec: 'WebAuthn Level 3 §5.1 (RegistrationResponseJSON, AuthenticationResponseJSON)',
      severity: 'error',
      tier: 'symptom',
      kinds: CREDENTIAL_KINDS,
      message: (args) => expected('the credential id as base64url text', args),
    },
    'raw-id-invalid': {
      summary: 'rawId is not a text',
      why: 'In the browser rawId is an ArrayBuffer, which JSON cannot hold; on its way it has to become base64url text.',
      fix: 'Send what credential.toJSON() returns; there rawId is the same text as id.',
      spec: 'WebAuthn Level 3 §5.1 (Base64URLString rawId)',
      severity: 'error',
      tier: 'symptom',
      kinds: CREDENTIAL_KINDS,
      message: (args) => expected('the credential id as base64url text', args),
      cause: emptied,
    },
    'response-absent': {
      summary: 'the credential has no response',
      why: 'response holds all that proves anything: the client data, and the attestation object or the signature.',
      fix: 'Send the whole object that credential.toJSON() returns; response is an object in it.',
      spec: 'WebAuthn Level 3 §5.1 (RegistrationResponseJSON, AuthenticationResponseJSON)',
      severity: 'error',
      tier: 'symptom',
      kinds: CREDENTIAL_KINDS,
      message: (args) => expected('an object with clientDataJSON and what proves the ceremony', args),
      cause: () => 'The credential was rebuilt without it, or cut off when it was copied.',
    },
    'response-not-an-object': {
      summary: 'response is not an object',
      why: IN_AN_OBJECT,
      fix: AS_AN_OBJECT,
      spec: 'WebAuthn Level 3 §5.1',
      severity: 'error',
      tier: 'symptom',
      kinds: CREDENTIAL_KINDS,
      message: (args) => expected('an object', args),
      cause: ({ received = '' }) => (OBJECT_TEXT.test(received) ? BECAME_TEXT : IN_AN_OBJECT),
      fixFor: ({ received = '' }) => (OBJECT_TEXT.test(received) ? AS_ONE_TEXT : AS_AN_OBJECT),
    },
    'type-absent': {
      summary: 'the credential has no type',
      why: 'Every WebAuthn credential says type "public-key". Twilio\'s API reference gives it that default, its error pages list it as required.',
      fix: 'Send "type": "public-key", as credential.toJSON() gives it.',
      spec: 'WebAuthn Level 3 §5.1, §5.8.2',
      severity: 'error',
      tier: 'symptom',
      kinds: CREDENTIAL_KINDS,
      message: (args) => expected('"public-key"', args),
    },
    'type-unsupported': {
      summary: 'type is not "public-key"',
      why: 'WebAuthn knows one credential type. Another value means that the object is of another kind, or that a field of your own took the name.',
      fix: 'Send "type": "public-key", as credential.toJSON() gives it; keep labels of your own in another member.',
      spec: 'WebAuthn Level 3 §5.8.2 (PublicKeyCredentialType)',
      severity: 'error',
      tier: 'symptom',
      kinds: CREDENTIAL_KINDS,
      message: (args) => expected('"public-key"', args),
      cause: (args) =>
        args.received?.includes('webauthn.')
          ? 'This is the type of the client data; it stands inside clientDataJSON, not here.'
          : 'The member holds something of another flow, or of your own.',
    },
  },
} satisfies WordsTable<Record<string, SchemaArgs>>
