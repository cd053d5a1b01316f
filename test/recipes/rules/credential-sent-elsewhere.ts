import { AUTH, bad, type Capture, good, REG, type Row } from '../rows.ts'

const RULE = 'credential-sent-elsewhere'
const SERVICE = 'https://verify.twilio.com/v2/Services/VA00000000000000000000000000000001'

const sent =
  (path: string, name = 'data') =>
  (credential: Capture): unknown => ({ method: 'POST', url: `${SERVICE}/${path}`, [name]: credential })

const rows: readonly Row[] = [
  bad(RULE, 'factors', REG, sent('Passkeys/Factors')),
  bad(RULE, 'one-factor', REG, sent('Passkeys/Factors/YF00000000000000000000000000000001')),
  bad(RULE, 'challenges', AUTH, sent('Passkeys/Challenges', 'body')),
  bad(RULE, 'challenge-of-an-entity', AUTH, sent('Entities/someone/Challenges/YC00000000000000000000000000000001')),
  bad(RULE, 'verification-check', AUTH, sent('VerificationCheck')),
  bad(RULE, 'wrapped-too', REG, (credential) => sent('Passkeys/Factors')({ credential })),
  good(RULE, 'lower-case', REG, sent('passkeys/verifyfactor')),
  good(RULE, 'query', AUTH, sent('Passkeys/ApproveChallenge?trace=1')),
  good(RULE, 'beside-the-request', REG, (credential) => ({
    request: { method: 'GET', url: `${SERVICE}/Entities/someone/Factors` },
    credential,
  })),
]

export default rows
