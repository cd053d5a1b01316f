import { type Credential, captured, put, without } from './payload.ts'
import { type Row, rowsOf } from './row.ts'

const CREATE = rowsOf('es256-direct.registration')
const GET = rowsOf('es256-direct.authentication')

/** Cases that both kinds of response have: the credential itself, WebAuthn Level 3 §5.1, and its client data. */
const common = ({ refused }: typeof CREATE): Row[] => [
  refused('F-1', 'no id', without('id'), 'id-absent'),
  refused('F-2', 'id is a number', put('id', 7), 'id-invalid'),
  refused(
    'F-3',
    'id is no base64url',
    put('id', (id) => `${id.slice(0, -2)}!*`),
    'base64-bad-character',
  ),
  refused('F-4', 'no type', without('type'), 'type-absent'),
  refused('F-5', 'type is a list', put('type', ['public-key']), 'type-unsupported'),
  refused('F-6', 'type is another text', put('type', 'private-key'), 'type-unsupported'),
  refused('F-7', 'no response', without('response'), 'response-absent'),
  refused('F-8', 'response is a text', put('response', 'response'), 'response-not-an-object'),
  refused('F-9', 'no clientDataJSON', without('clientDataJSON'), 'client-data-absent'),
  refused('F-10', 'clientDataJSON is a number', put('clientDataJSON', 1), 'client-data-invalid'),
  refused('F-11', 'clientDataJSON is empty', put('clientDataJSON', ''), 'client-data-invalid'),
]

/** Options that exclude an older credential, and the registration that answers them. */
const excludingAnother = (credential: Credential) => [
  {
    ...captured('es256-direct.creation-options'),
    excludeCredentials: [{ type: 'public-key', id: String(captured('es256-none.registration').id) }],
  },
  credential,
]

export const ATTESTATION_RESP_1: Row[] = [
  CREATE.accepted('P-1', 'options that exclude an older credential', excludingAnother),
  ...common(CREATE),
  CREATE.refused('F-12', 'no attestationObject', without('attestationObject'), 'attestation-object-absent'),
  CREATE.refused('F-13', 'attestationObject is a number', put('attestationObject', 1), 'attestation-object-invalid'),
  CREATE.refused('F-14', 'attestationObject is empty', put('attestationObject', ''), 'attestation-object-invalid'),
]

const broken = (text: string): string => `${text.slice(0, 8)}!${text.slice(9)}`
/** The captured signature with another s: well formed, but of other data. */
const unverifiable = (text: string): string => `${text.slice(0, -6)}AAAAAA`

export const ASSERTION_RESP_1: Row[] = [
  GET.accepted('P-1', 'as captured'),
  ...common(GET),
  GET.refused('F-12', 'no authenticatorData', without('authenticatorData'), 'authenticator-data-absent'),
  GET.refused('F-13', 'authenticatorData is a map', put('authenticatorData', { a: 1 }), 'bytes-are-object'),
  GET.refused('F-14', 'authenticatorData is no base64url', put('authenticatorData', broken), 'base64-bad-character'),
  GET.refused('F-15', 'authenticatorData is empty', put('authenticatorData', ''), 'authenticator-data-invalid'),
  GET.refused('F-16', 'no signature', without('signature'), 'signature-absent'),
  GET.refused('F-17', 'signature is true', put('signature', true), 'signature-invalid'),
  GET.refused('F-18', 'signature is no base64url', put('signature', broken), 'base64-bad-character'),
  GET.refused('F-19', 'signature is empty', put('signature', ''), 'signature-invalid'),
  GET.refused(
    'F-20',
    'the signature does not verify',
    (credential) => [captured('es256-direct.registration'), put('signature', unverifiable)(credential)],
    'signature-does-not-verify',
  ),
  GET.refused('F-21', 'userHandle is a number', put('userHandle', 12), 'user-handle-invalid'),
]
