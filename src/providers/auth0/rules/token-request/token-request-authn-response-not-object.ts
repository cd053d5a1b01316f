import { isPlaceholder } from '../../../../decode/plausible.ts'
import { describe, isObject } from '../../../../json/values.ts'
import { absent, at, defineRule } from '../../../../rules/define-rule.ts'
import { plain } from '../../../../text/shown.ts'

export default defineRule({
  id: 'token-request-authn-response-not-object',
  summary: 'the token request does not hold the credential as an object',
  why: 'POST /oauth/token takes application/json with the credential nested in authn_response. As text, or in a form, it is refused: "authn_response" must be of type object.',
  fix: 'Send application/json and put the credential itself into authn_response, not JSON.stringify() of it.',
  spec: 'Auth0, native passkeys API',
  severity: 'error',
  tier: 'cause',
  kinds: ['auth0-token-request'],
  reads: ['object'],
  check: ({ object, payload }) => {
    const { authn_response: answer } = object
    if (isObject(answer) || (typeof answer === 'string' && isPlaceholder(answer))) return []
    if (answer === undefined && payload.candidate.doc.elided) return []
    const place = answer === undefined ? absent('', 'authn_response') : at('/authn_response')
    const isText = typeof answer === 'string' && answer !== ''
    return [{ place, args: { received: plain(describe(answer)), isText } }]
  },
  message: (args) => `authn_response: expected an object, received ${args.received}`,
  cause: (args) =>
    args.isText
      ? 'The credential was made text, or the request was form-encoded.'
      : 'The credential was not put into the request.',
})
