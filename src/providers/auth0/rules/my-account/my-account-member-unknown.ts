import { escapePointer } from '../../../../json/pointer.ts'
import { isObject } from '../../../../json/values.ts'
import { at, defineRule } from '../../../../rules/define-rule.ts'
import { plain } from '../../../../text/shown.ts'

/** What the schema of `response` names; it forbids anything else. */
const TAKEN = new Set(['attestationObject', 'clientDataJSON', 'transports'])

export default defineRule({
  id: 'my-account-member-unknown',
  summary: 'response has a member that the My Account API forbids',
  why: 'Its schema takes attestationObject, clientDataJSON and transports in response, and nothing else; toJSON() adds authenticatorData, publicKey and publicKeyAlgorithm.',
  fix: 'Send attestationObject, clientDataJSON and transports of the response only.',
  spec: 'Auth0 My Account API, verify an authentication method',
  severity: null,
  tier: 'consequence',
  kinds: ['registration'],
  reads: ['object'],
  check: ({ object, payload }) => {
    const { response } = object
    if (payload.endpoint !== 'auth0/my-account-verify' || !isObject(response)) return []
    return Object.keys(response)
      .filter((name) => !TAKEN.has(name))
      .map((name) => ({ place: at(`/response/${escapePointer(name)}`), args: { name: plain(name) } }))
  },
  message: (args, also) =>
    `expected only attestationObject, clientDataJSON and transports in response, received ${[args, ...also]
      .map(({ name }) => name)
      .join(', ')} as well`,
  cause: () => 'The whole result of toJSON() was sent.',
})
