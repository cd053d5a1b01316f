import type { Json } from '../../src/model/index.ts'
import { stable } from '../authenticator/bytes.ts'
import {
  type AuthenticateOptions,
  authenticate,
  base64url,
  creationOptions,
  type RegisterOptions,
  register,
  requestOptions,
} from '../authenticator/index.ts'
import type { Row } from './row.ts'

const json = (value: unknown): Json => JSON.parse(JSON.stringify(value)) as Json
const OTHER = base64url(stable('another challenge', 32))
const ELSEWHERE = 'https://example.com'

type Change = Record<string, unknown>

/** Options, and the registration that a software authenticator gives for others. */
const created = (name: string, what: string, asked: Change, made: RegisterOptions, rule: string): Row => ({
  case: name,
  what,
  payload: () => {
    const answer = register({ format: 'packed-self', ...made })
    return json([creationOptions(answer, asked), answer.json])
  },
  rule,
})

/** Cases of Resp-2 and Resp-3 as a server sees them, which knows what it asked for: WebAuthn Level 3 §7.1. */
export const ATTESTATION_RELATED: Row[] = [
  {
    case: 'P-1',
    what: 'options and their registration',
    payload: () => {
      const answer = register({ format: 'packed-self' })
      return json([creationOptions(answer), answer.json])
    },
    attestation: 'valid',
  },
  created('F-1', 'another challenge', { challenge: OTHER }, {}, 'challenge-of-other-options'),
  created('F-2', 'another origin', {}, { origin: ELSEWHERE }, 'origin-related-to-rp-id'),
  created('F-3', 'another RP ID hash', {}, { switches: ['authData.rpIdHashOther'] }, 'rp-id-hash-of-other-options'),
  created(
    'F-4',
    'UV is clear, and was required',
    { authenticatorSelection: { userVerification: 'required' } },
    { flags: { uv: false } },
    'user-verification-missing',
  ),
  created(
    'F-5',
    'an algorithm that was not asked for',
    { pubKeyCredParams: [-7, -257].map((alg) => ({ type: 'public-key', alg })) },
    { alg: 'EdDSA' },
    'algorithm-not-requested',
  ),
  created(
    'F-6',
    'a credential that the options exclude',
    { excludeCredentials: [{ type: 'public-key', id: register().json.id }] },
    {},
    'credential-excluded',
  ),
]

/** A registration with its options, and the authentication that a software authenticator gives for other options than `asked`. */
const used = (name: string, what: string, asked: Change, made: Partial<AuthenticateOptions>, rule?: string): Row => ({
  case: name,
  what,
  payload: () => {
    const registration = register()
    const answer = authenticate({ credential: registration.credential, ...made })
    const request = requestOptions(registration, answer, asked)
    return json([creationOptions(registration), registration.json, request, answer.json])
  },
  ...(rule === undefined ? {} : { rule }),
})

/** The same of an authentication, WebAuthn Level 3 §7.2. */
export const ASSERTION_RELATED: Row[] = [
  used('P-1', 'the registration, options and their authentication', {}, {}),
  used('F-1', 'another challenge', { challenge: OTHER }, {}, 'challenge-of-other-options'),
  used('F-2', 'another origin', {}, { origin: ELSEWHERE }, 'origin-related-to-rp-id'),
  used('F-3', 'another RP ID hash', {}, { switches: ['authData.rpIdHashOther'] }, 'rp-id-hash-of-other-options'),
  used(
    'F-4',
    'UV is clear, and was required',
    { userVerification: 'required' },
    { flags: { uv: false } },
    'user-verification-missing',
  ),
  used('F-5', 'signed by another key', {}, { switches: ['signature.otherKey'] }, 'signature-does-not-verify'),
  used('F-6', 'the signature was changed', {}, { switches: ['signature.altered'] }, 'signature-does-not-verify'),
  used(
    'F-7',
    'the counter has not increased',
    {},
    { switches: ['authData.counterNotIncreased'] },
    'counter-not-increased',
  ),
  used(
    'F-8',
    'a credential that was not allowed',
    { allowCredentials: [{ type: 'public-key', id: base64url(stable('another credential', 32)) }] },
    {},
    'credential-not-allowed',
  ),
  used(
    'F-9',
    'the user handle of another user',
    {},
    { switches: ['json.userHandleOther'] },
    'user-handle-of-another-user',
  ),
]
