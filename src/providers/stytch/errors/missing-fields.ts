import type { DocumentedError } from '../../define-error.ts'
import { authenticating, both, NAMED_BY_TYPES, page, registering } from '../places.ts'

const NAMED = { docs: [page(400)], documented: 'title only', pageDate: 'none', notes: [NAMED_BY_TYPES] } as const
const SEND_WHOLE = 'Put JSON.stringify(credential.toJSON()) into public_key_credential, whole.'

/** What public_key_credential lacks. */
export default [
  {
    code: 'stytch/invalid_public_key_credential_missing_attestation_object_field',
    title: 'The registration has no attestationObject',
    summary: 'public_key_credential of a registration lacks response.attestationObject.',
    at: [registering('/response/attestationObject'), registering('/response')],
    causes: [
      {
        text: 'response.attestationObject is missing or empty.',
        rules: ['attestation-object-absent', 'attestation-object-invalid'],
      },
    ],
    fixes: [SEND_WHOLE, 'Register with what navigator.credentials.create() gives, not with what get() gives.'],
    ...NAMED,
  },
  {
    code: 'stytch/invalid_public_key_credential_missing_authenticator_data_field',
    title: 'The authentication has no authenticatorData',
    summary: 'public_key_credential of an authentication lacks response.authenticatorData.',
    at: [authenticating('/response/authenticatorData'), authenticating('/response')],
    causes: [
      {
        text: 'response.authenticatorData is missing or empty.',
        rules: ['authenticator-data-absent', 'authenticator-data-invalid'],
      },
    ],
    fixes: [SEND_WHOLE, 'Authenticate with what navigator.credentials.get() gives, not with what create() gives.'],
    ...NAMED,
  },
  {
    code: 'stytch/invalid_public_key_credential_missing_client_data_json_field',
    title: 'The credential has no clientDataJSON',
    summary: 'public_key_credential lacks response.clientDataJSON.',
    at: [...both('/response/clientDataJSON'), ...both('/response')],
    causes: [
      {
        text: 'response.clientDataJSON is missing or empty.',
        rules: ['client-data-absent', 'client-data-invalid'],
      },
    ],
    fixes: [SEND_WHOLE, 'Write the name exactly clientDataJSON.'],
    ...NAMED,
  },
  {
    code: 'stytch/invalid_public_key_credential_missing_id_field',
    title: 'The credential has no id',
    summary: 'public_key_credential holds a credential without id.',
    at: both('/id'),
    causes: [{ text: 'The member id is missing or empty.', rules: ['id-absent'] }],
    fixes: [SEND_WHOLE],
    httpStatus: 400,
    ...NAMED,
  },
  {
    code: 'stytch/invalid_public_key_credential_missing_response_field',
    title: 'The credential has no response',
    summary: 'public_key_credential holds a credential without response.',
    at: both('/response'),
    causes: [
      { text: 'The member response is missing, or has nothing in it.', rules: ['response-absent', 'response-empty'] },
    ],
    fixes: [SEND_WHOLE, 'Where the browser has no toJSON(), make the text with @github/webauthn-json.'],
    ...NAMED,
  },
  {
    code: 'stytch/invalid_public_key_credential_missing_signature_field',
    title: 'The authentication has no signature',
    summary: 'public_key_credential of an authentication lacks response.signature.',
    at: [authenticating('/response/signature'), authenticating('/response')],
    causes: [{ text: 'response.signature is missing or empty.', rules: ['signature-absent', 'signature-invalid'] }],
    fixes: [SEND_WHOLE],
    ...NAMED,
  },
] satisfies DocumentedError[]
