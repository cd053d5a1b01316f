import type { RuleId } from '../../generated/ids.ts'
import { CREDENTIAL_KINDS } from '../../model/index.ts'
import { takesBare } from '../../providers/facts.ts'
import { plain } from '../../text/shown.ts'
import { at, defineRule } from '../define-rule.ts'

/** RFC 6838 §4.2.8: a suffix names the syntax. */
const JSON_TYPE = /^\s*application\/(?:[\w.-]+\+)?json\s*(?:;|$)/i

/** A form has texts and nothing else (URL Standard §5): no object, list, number, and nothing of what is empty. */
const LOST_IN_A_FORM: readonly RuleId[] = [
  'response-is-json-text',
  'client-extension-results-absent',
  'client-extension-results-invalid',
  'credential-was-rebuilt',
  'public-key-algorithm-differs',
  'transports-invalid',
]

export default defineRule({
  id: 'credential-content-type',
  summary: 'the credential was not sent as application/json',
  why: 'A server reads the body as its Content-Type says; of a form or a plain text it does not see the members of the JSON in it.',
  fix: 'Send the credential as JSON, with the header Content-Type: application/json.',
  spec: 'RFC 9110 §8.3, RFC 8259 §11',
  severity: 'error',
  kinds: CREDENTIAL_KINDS,
  reads: ['credential'],
  check: ({ payload: { sent, endpoint, candidate } }) => {
    const type = sent?.contentType
    if (type === undefined || sent?.elsewhere || JSON_TYPE.test(type) || !endpoint || !takesBare(endpoint)) return []
    const bare = type.split(';', 1)[0]?.trim() ?? ''
    const fields = candidate.via.includes('form')
    // JSON comes into a form as the text of a field; a member around it was put there for another reason.
    const text: RuleId[] = sent?.wrapping?.as === 'text' ? ['credential-is-wrapped'] : []
    const rules = fields ? { rules: [...LOST_IN_A_FORM, ...text] } : {}
    const explains = { at: ['/response/clientDataJSON', '/response'], ...rules }
    return [{ place: at(''), explains, args: { type: plain(bare), isForm: /form/i.test(bare), fields } }]
  },
  message: ({ type }) => `expected a body of Content-Type application/json, received ${type}`,
  cause: ({ isForm, fields }) =>
    fields
      ? 'The credential was sent as the fields of a form: each member became a text, objects and lists in it were lost or made text, too.'
      : isForm
        ? 'The client sends forms unless it is told otherwise: the server takes the JSON for the name of a field.'
        : 'The header of the request says that the body is something else than JSON.',
})
