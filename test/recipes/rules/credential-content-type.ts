import { AUTH, bad, type Capture, good, REG, type Row } from '../rows.ts'

const RULE = 'credential-content-type'
const VERIFY = 'https://verify.twilio.com/v2/Services/VA00000000000000000000000000000001/Passkeys/VerifyFactor'
const APPROVE = VERIFY.replace('VerifyFactor', 'ApproveChallenge')

const sent =
  (url: string, type: string, name = 'Content-Type') =>
  (credential: Capture): unknown => ({
    method: 'POST',
    url,
    headers: { [name]: type },
    data: JSON.stringify(credential),
  })

const rows: readonly Row[] = [
  bad(RULE, '60380-form', REG, sent(VERIFY, 'application/x-www-form-urlencoded')),
  bad(RULE, '60380-text', AUTH, sent(APPROVE, 'text/plain;charset=UTF-8', 'content-type')),
  bad(RULE, '60380-multipart', REG, sent(VERIFY, 'multipart/form-data; boundary=x')),
  bad(RULE, '60380-har', AUTH, (one) => ({
    request: {
      method: 'POST',
      url: APPROVE,
      headers: [{ name: 'content-type', value: 'application/x-www-form-urlencoded' }],
      postData: { mimeType: 'application/x-www-form-urlencoded', text: JSON.stringify(one) },
    },
  })),
  good(RULE, 'json-in-capitals', REG, sent(VERIFY, 'Application/JSON; charset=utf-8')),
  good(RULE, 'json-suffix', AUTH, sent(APPROVE, 'application/vnd.api+json')),
  good(RULE, 'own-server', REG, sent('/api/verify', 'text/plain')),
]

export default rows
