import { asString } from '../../../../json/values.ts'
import { at, defineRule } from '../../../../rules/define-rule.ts'
import { shown } from '../../../../text/shown.ts'
import { readAuth0Error } from '../../recognisers/error.ts'
import explained from './auth0-error-explained.ts'

const isText = (one: unknown): one is string => typeof one === 'string'

export default defineRule({
  id: 'verification-code-refused',
  summary: 'Auth0 asks for a one-time code, and keeps the session',
  why: 'invalid_grant with auth_session is no end: the code for the e-mail address or phone number was wrong or missing, and the same credential may be sent again with another one.',
  fix: 'Ask the user for the code, and repeat POST /oauth/token with the same authn_response and auth_session, and the code in verification under email or phone. Make no new passkey.',
  spec: 'Auth0’s reference of PasskeyGetTokenApiErrorResponse',
  severity: 'error',
  kinds: ['auth0-error'],
  reads: ['object'],
  check: ({ object }) => {
    const session = asString(object.auth_session)
    const wanted = object.verification_required
    if (readAuth0Error(object)?.slug !== 'invalid_grant' || !session || wanted === undefined) return []
    return [
      {
        place: at('/error'),
        args: { wanted: shown(Array.isArray(wanted) ? wanted.filter(isText).join(' and ') : wanted) },
        explains: { rules: [explained.id] },
      },
    ]
  },
  message: (args) => `expected the code that was sent to ${args.wanted}, received none that is right`,
  cause: () => 'The one-time code that signup asks for is wrong, or was not sent.',
})
