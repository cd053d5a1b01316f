import { defineWords } from '../../../../rules/define-rule.ts'
import type { Auth0Findings } from '../../findings.ts'
import { joined, signupAllows, userHas } from '../../models/attributes.ts'

export default defineWords<Auth0Findings['captures-do-not-belong-together']>({
  id: 'captures-do-not-belong-together',
  summary: 'these files do not belong together',
  why: 'The connection, the user and what the page sent contradict each other: they were captured at different times, or are those of another user or connection. No conclusion can be drawn from the set.',
  fix: 'Capture the connection, the user and the request again, of one attempt.',
  spec: 'Auth0, passkey progressive enrollment; Auth0, user profile structure',
  severity: 'error',
  tier: 'consequence',
  kinds: ['auth0-user', 'registration', 'webauthn-error', 'creation-options'],
  message: (args) => {
    if (args.reason === 'identity')
      return `these files do not belong together: the user's identities name ${joined(args.connections)}, the connection is ${args.connection || 'another one'}`
    return `these files do not belong together: ${signupAllows(args.allowed)} and ${userHas(args.onProfile)}, so user.name would be missing; received ${
      args.reason === 'error' ? args.name : args.reason === 'name' ? 'options with a user.name' : 'a new credential'
    }`
  },
  cause: (args) =>
    args.reason === 'identity'
      ? 'A passkey is enrolled in the connection that the user signed in with; this user has no identity in the given one.'
      : 'Without user.name create() throws a TypeError before anybody is asked, so this connection and user cannot have led to what was captured.',
  fixFor: (args) =>
    args.reason === 'identity'
      ? "Take the connection that the user's identities name, or another user."
      : 'Capture the connection, the user and the request again, of one attempt: the configuration or the profile may have changed since.',
})
