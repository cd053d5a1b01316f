import { AUTH, bad, type Capture, good, REG, type Row } from '../rows.ts'

const RULE = 'credential-is-wrapped'
const VERIFY = 'https://verify.twilio.com/v2/Services/VA00000000000000000000000000000001/Passkeys/VerifyFactor'
const APPROVE = VERIFY.replace('VerifyFactor', 'ApproveChallenge')
const headers = { 'Content-Type': 'application/json' }

const sent =
  (url: string, body: (credential: Capture) => unknown, name = 'data') =>
  (credential: Capture): unknown => ({ method: 'POST', url, headers, [name]: body(credential) })

const rows: readonly Row[] = [
  bad(
    RULE,
    '60378-member-credential',
    REG,
    sent(VERIFY, (credential) => ({ credential })),
  ),
  bad(
    RULE,
    '60378-member-beside-a-sid',
    AUTH,
    sent(APPROVE, (passkey) => ({ challenge_sid: 'YC1', passkey })),
  ),
  bad(
    RULE,
    '60378-list',
    REG,
    sent(VERIFY, (credential) => [credential], 'body'),
  ),
  bad(
    RULE,
    '60378-text-in-a-text',
    AUTH,
    sent(APPROVE, (one) => JSON.stringify(JSON.stringify(one)), 'body'),
  ),
  bad(
    RULE,
    '60378-text-in-a-member',
    REG,
    sent(VERIFY, (one) => ({ data: JSON.stringify(one) })),
  ),
  bad(
    RULE,
    '60378-content-of-preview',
    REG,
    sent(VERIFY, (content) => ({ content })),
  ),
  bad(RULE, '60378-har', REG, (one) => ({
    request: { method: 'POST', url: VERIFY, postData: { text: JSON.stringify({ attestation: one }) } },
  })),
  bad(RULE, '60378-as-endpoint', AUTH, (credential) => ({ credential }), { as: 'twilio/ApproveChallenge' }),
  bad(RULE, '60378-text-as-endpoint', REG, (one) => JSON.stringify(one), { as: 'twilio/VerifyFactor' }),
  good(
    RULE,
    'bare-body',
    REG,
    sent(VERIFY, (one) => one),
  ),
  good(
    RULE,
    'bare-body-as-text',
    AUTH,
    sent(APPROVE, (one) => JSON.stringify(one)),
  ),
  good(
    RULE,
    'own-server-takes-it-so',
    REG,
    sent('/api/passkeys/verify', (credential) => ({ credential })),
  ),
  good(RULE, 'no-request', AUTH, (credential) => ({ credential })),
  good(
    RULE,
    'own-request-as-endpoint',
    REG,
    sent('/api/verify', (one) => one, 'body'),
    { as: 'twilio/VerifyFactor' },
  ),
]

export default rows
