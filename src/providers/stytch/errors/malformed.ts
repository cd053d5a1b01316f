import type { DocumentedError } from '../../define-error.ts'
import {
  BAD_ATTESTATION,
  BAD_ATTESTED_DATA,
  BAD_AUTHENTICATOR_DATA,
  BAD_CBOR,
  BAD_CLIENT_DATA,
  CUT_OR_CHANGED,
  NOT_ENCODED,
  REBUILT,
  WRONG_ENCODING,
} from '../../rule-sets.ts'
import { authenticating, both, NAMED_BY_TYPES, page, registering } from '../places.ts'

const NAMED = { docs: [page(400)], documented: 'title only', pageDate: 'none', notes: [NAMED_BY_TYPES] } as const
const BAD_TEXT = [...WRONG_ENCODING, ...NOT_ENCODED, ...CUT_OR_CHANGED] as const
const AS_GIVEN = 'Send what credential.toJSON() gives, or @github/webauthn-json, and change nothing in it.'

/** What public_key_credential has, in a form that cannot be read. */
export default [
  {
    code: 'stytch/invalid_public_key_credential',
    title: 'Invalid public key credential',
    summary: 'public_key_credential is no correctly formatted public key credential.',
    httpStatus: 400,
    at: both(''),
    causes: [
      {
        text: 'The credential was taken apart and put together again, or members of it have other names or types.',
        rules: [
          ...REBUILT,
          'response-is-json-text',
          'response-not-an-object',
          'response-ceremony-unclear',
          'raw-id-absent',
          'raw-id-invalid',
          'type-absent',
          'type-unsupported',
        ],
      },
      {
        text: 'It is the credential of the other step: an authentication at register, a registration at authenticate.',
        rules: ['wrong-ceremony-for-endpoint', 'response-has-both-ceremonies'],
      },
    ],
    fixes: [
      'Put the whole credential into public_key_credential as text: JSON.stringify(credential.toJSON()).',
      'Send what create() gives to register, and what get() gives to authenticate.',
    ],
    docs: [
      page(400),
      'https://stytch.com/docs/api-reference/consumer/mobile-sdks/react-native-legacy/methods/webauthn/register',
    ],
    documented: 'title only',
    pageDate: 'undated',
    notes: [
      'The pages give the message, "correctly formatted", and no causes: those here are what the format asks for.',
    ],
  },
  {
    code: 'stytch/invalid_public_key_credential_invalid_authenticator_data',
    title: 'The authenticator data is invalid',
    summary: 'response.authenticatorData, or that in the attestation object, is no authenticator data.',
    at: [
      authenticating('/response/authenticatorData'),
      registering('/response/attestationObject', { layer: 'authenticatorData' }),
      registering('/response/attestationObject', { layer: 'credentialPublicKey' }),
    ],
    causes: [
      {
        text: 'The text was encoded in another way, cut or changed.',
        rules: [...BAD_TEXT],
      },
      {
        text: 'The bytes are no authenticator data as WebAuthn lays it out.',
        rules: [...BAD_AUTHENTICATOR_DATA, ...BAD_ATTESTED_DATA, ...BAD_CBOR],
      },
    ],
    fixes: [AS_GIVEN],
    ...NAMED,
  },
  {
    code: 'stytch/invalid_public_key_credential_invalid_id',
    title: 'The id is invalid',
    summary: 'id of the credential in public_key_credential is no credential id.',
    at: [...both('/id'), ...both('/rawId')],
    causes: [
      { text: 'id is no text, or a text that is not base64url.', rules: ['id-invalid', ...BAD_TEXT] },
      {
        text: 'id and rawId, or id and the attested credential data, do not name the same credential.',
        rules: ['id-differs-from-raw-id', 'id-differs-from-attested', 'id-and-raw-id-swapped', 'raw-id-is-hex-of-id'],
      },
    ],
    fixes: [AS_GIVEN],
    ...NAMED,
  },
  {
    code: 'stytch/invalid_public_key_credential_invalid_signature',
    title: 'The signature is invalid',
    summary: 'response.signature is no signature.',
    at: [authenticating('/response/signature')],
    causes: [
      { text: 'The text was encoded in another way, cut or changed.', rules: [...BAD_TEXT] },
      {
        text: 'The bytes are no signature of any algorithm.',
        rules: [
          'signature-der-truncated',
          'signature-der-trailing-bytes',
          'signature-der-malformed',
          'signature-length-impossible',
        ],
      },
    ],
    fixes: [AS_GIVEN],
    ...NAMED,
  },
  {
    code: 'stytch/invalid_public_key_credential_malformed_attestation_object',
    title: 'The attestation object is malformed',
    summary: 'response.attestationObject cannot be read.',
    at: [registering('/response/attestationObject')],
    causes: [
      { text: 'The text was encoded in another way, cut or changed.', rules: [...BAD_TEXT] },
      { text: 'The bytes are no CBOR, or no attestation object.', rules: [...BAD_ATTESTATION, ...BAD_CBOR] },
    ],
    fixes: [AS_GIVEN],
    ...NAMED,
  },
  {
    code: 'stytch/invalid_public_key_credential_malformed_client_data_json',
    title: 'The client data is malformed',
    summary: 'response.clientDataJSON cannot be read.',
    at: both('/response/clientDataJSON'),
    causes: [
      { text: 'The text was encoded in another way, cut or changed.', rules: [...BAD_TEXT] },
      { text: 'The bytes are no JSON, or not that of client data.', rules: [...BAD_CLIENT_DATA] },
    ],
    fixes: [AS_GIVEN, 'Encode the bytes of clientDataJSON: neither parse them nor write them anew.'],
    ...NAMED,
  },
] satisfies DocumentedError[]
