import { isPlaceholder } from '../../../../decode/placeholder.ts'
import { describe, isObject } from '../../../../json/values.ts'
import { absent, at, defineRule, text } from '../../../../rules/define-rule.ts'

export default defineRule({
  id: 'token-request-authn-response-not-object',
  summary: 'the token request does not hold the credential as an object',
  why: 'POST /oauth/token takes application/json with the credential nested in authn_response. As text, or in a form, it is refused: "authn_response" must be of type object.',
  fix: 'Send application/json and put the credential itself into authn_response, not JSON.stringify() of it.',
  spec: 'Auth0, native passkeys API',
  severity: 'error',
  rank: 'mistake',
  kinds: ['auth0-token-request'],
  needs: ['object'],
  check: ({ object, payload }) => {
    const { authn_response: answer } = object
    if (isObject(answer) || (typeof answer === 'string' && isPlaceholder(answer))) return []
    if (answer !== undefined) return [{ place: at('/authn_response'), args: { received: describe(answer) } }]
    if (payload.candidate.doc.elided) return []
    return [{ place: absent('', 'authn_response'), args: { received: 'nothing' } }]
  },
  message: (args) => `authn_response: expected an object, received ${text(args.received)}`,
  cause: (args) =>
    args.received === 'a string'
      ? 'The credential was made text, or the request was form-encoded.'
      : 'The credential was not put into the request.',
})
