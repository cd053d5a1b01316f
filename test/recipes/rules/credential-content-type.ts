import { AUTH, bad, type Capture, good, REG, type Row, unchanged } from '../rows.ts'

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

/** Its members as fields: what is an object or a list in its own brackets, or made text. */
const fieldsOf = (value: Capture, name = ''): [string, string][] =>
  Object.entries<Capture>(value).flatMap(([own, inner]): [string, string][] => {
    const field = name === '' ? own : `${name}[${Array.isArray(value) ? '' : own}]`
    return typeof inner === 'object' ? fieldsOf(inner, field) : [[field, `${inner}`]]
  })
const madeText = (value: Capture): [string, string][] =>
  Object.entries(value).map(([name, inner]) => [name, typeof inner === 'string' ? inner : JSON.stringify(inner)])

const asForm = (url: string, fields: (credential: Capture) => [string, string][]): Partial<Row> => ({
  ext: 'txt',
  edit: (_text, credential) =>
    `POST ${new URL(url).pathname} HTTP/1.1\nHost: verify.twilio.com\nContent-Type: application/x-www-form-urlencoded\n\n${new URLSearchParams(fields(credential))}\n`,
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
  bad(RULE, '60380-fields', REG, unchanged, asForm(VERIFY, fieldsOf)),
  bad(RULE, '60380-fields-made-text', REG, unchanged, asForm(VERIFY, madeText)),
  bad(
    RULE,
    '60380-one-field',
    AUTH,
    unchanged,
    asForm(APPROVE, (one) => [['credential', JSON.stringify(one)]]),
  ),
  good(RULE, 'json-in-capitals', REG, sent(VERIFY, 'Application/JSON; charset=utf-8')),
  good(RULE, 'json-suffix', AUTH, sent(APPROVE, 'application/vnd.api+json')),
  good(RULE, 'own-server', REG, sent('/api/verify', 'text/plain')),
]

export default rows
