import { CREDENTIAL_KINDS } from '../../model/index.ts'
import { takesBare } from '../../providers/facts.ts'
import { plain } from '../../text/shown.ts'
import { at, defineRule } from '../define-rule.ts'

/** RFC 6838 §4.2.8: a suffix names the syntax. */
const JSON_TYPE = /^\s*application\/(?:[\w.-]+\+)?json\s*(?:;|$)/i

export default defineRule({
  id: 'credential-content-type',
  summary: 'the credential was not sent as application/json',
  why: 'A server reads the body as its Content-Type says; of a form or a plain text it does not see the members of the JSON in it.',
  fix: 'Send the credential as JSON, with the header Content-Type: application/json.',
  spec: 'RFC 9110 §8.3, RFC 8259 §11',
  severity: 'error',
  kinds: CREDENTIAL_KINDS,
  reads: ['credential'],
  check: ({ payload: { sent, endpoint } }) => {
    const type = sent?.contentType
    if (type === undefined || sent?.elsewhere || JSON_TYPE.test(type) || !endpoint || !takesBare(endpoint)) return []
    const bare = type.split(';', 1)[0]?.trim() ?? ''
    const explains = { at: ['/response/clientDataJSON', '/response'] }
    return [{ place: at(''), explains, args: { type: plain(bare), isForm: /form/i.test(bare) } }]
  },
  message: ({ type }) => `expected a body of Content-Type application/json, received ${type}`,
  cause: ({ isForm }) =>
    isForm
      ? 'The client sends forms unless it is told otherwise: the server takes the JSON for the name of a field.'
      : 'The header of the request says that the body is something else than JSON.',
})
