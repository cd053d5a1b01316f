import { absent, at, defineRule } from '../../../../rules/define-rule.ts'
import { errorByCode } from '../../../errors.ts'
import { readAuth0Error } from '../../recognisers/error.ts'

export default defineRule({
  id: 'auth0-error-explained',
  summary: 'Auth0 answered an error that is in the catalogue',
  why: 'The answer names the error; the payload that caused it is the request. What Auth0 documents of it is told here.',
  fix: 'Capture the request that was answered so, and lint it too: "passkey-lint triage" relates the two.',
  spec: 'Auth0’s page of the API; RFC 6749 §5.2',
  severity: 'error',
  kinds: ['auth0-error'],
  reads: ['object'],
  check: ({ object }) => {
    const found = readAuth0Error(object)
    const code = found && errorByCode(`auth0/${found.slug}`)?.code
    if (!found || !code) return []
    const place = Object.hasOwn(object, found.member) ? at(`/${found.member}`) : absent('', found.member)
    return [{ place, codes: [code], args: { code } }]
  },
  message: (args) => {
    const error = errorByCode(args.code)
    return error ? `${error.title}: ${error.summary}` : ''
  },
  cause: (args) => {
    const causes = errorByCode(args.code)?.causes.map(({ text }) => text) ?? []
    return causes.length > 0 ? `Documented causes: ${causes.join(' ')}` : ''
  },
  fixFor: (args) => errorByCode(args.code)?.fixes.join(' ') ?? '',
})
