import { AUTH, bad, type Change, good, REG, type Row } from '../rows.ts'

const deeper: Change = (credential) => ({ ...credential, response: { response: credential.response } })
const whole: Change = (credential) => ({ response: credential })

const rows: readonly Row[] = [
  bad('response-is-nested', '60378-wrapped-once-more', REG, deeper),
  bad('response-is-nested', '60378-wrapped-once-more-at-approve-challenge', AUTH, deeper),
  bad('response-is-nested', '60378-whole-credential-in-response', REG, whole),
  bad('response-is-nested', '60378-whole-credential-in-response-at-approve-challenge', AUTH, whole),
  good('response-is-nested', 'a-member-named-response-of-somebody-else', AUTH, (credential) => ({
    ...credential,
    response: { ...credential.response, response: 'ok' },
  })),
]

export default rows
