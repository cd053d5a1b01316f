import type { Row, RuleId } from '../rows.ts'
import { row } from '../site-files.ts'

const ENROLL = 'https://example.com/passkeys/new'
const MANAGE = 'https://example.com/passkeys'
const INVALID: RuleId = 'passkey-endpoints-invalid'
const NOT_HTTPS: RuleId = 'passkey-endpoint-not-https'
const UNKNOWN: RuleId = 'passkey-endpoint-unknown'
const file = 'passkey-endpoints'

/** Files that say on which pages passkeys are made and managed, each with one fault. */
const rows: readonly Row[] = [
  row(INVALID, 'bad-list', [ENROLL], file),
  row(INVALID, 'bad-null', { enroll: ENROLL, manage: null }, file),
  row(INVALID, 'bad-object', { enroll: { url: ENROLL }, manage: MANAGE }, file),
  row(INVALID, 'good-nothing-in-it', {}, file),
  row(INVALID, 'good-one-page', { manage: MANAGE }, file),
  row(NOT_HTTPS, 'bad-paths', { enroll: '/passkeys/new', manage: '/passkeys' }),
  row(NOT_HTTPS, 'bad-http', { enroll: 'http://example.com/passkeys/new', manage: MANAGE }),
  row(NOT_HTTPS, 'bad-app', { enroll: 'example://passkeys/new', manage: MANAGE }, file),
  row(NOT_HTTPS, 'good-fragment', { enroll: 'https://example.com/#/passkeys', manage: MANAGE }),
  row(UNKNOWN, 'bad-register', { register: ENROLL, manage: MANAGE }, file),
  row(UNKNOWN, 'bad-snake-case', { enroll: ENROLL, manage: MANAGE, prf_usage_details: 'https://example.com/prf' }),
  row(
    UNKNOWN,
    'good-future',
    { enroll: ENROLL, manage: MANAGE, prfUsageDetails: 'https://example.com/prf', about: 1 },
    file,
  ),
]

export default rows
