import { defineRule, type FoundBy } from '../../../../rules/define-rule.ts'
import {
  type Attribute,
  allowAtSignup,
  type Offer,
  type OfUser,
  PATCH_CAUTION,
  those,
  userHas,
} from '../../models/attributes.ts'
import { offerOf, viewConnection } from '../../models/connection.ts'

export type NothingAllowed = OfUser & Offer & { active: readonly Attribute[] }

export default defineRule({
  id: 'signup-allows-no-attribute',
  summary: 'the connection allows no attribute at signup',
  why: 'Enrolling a passkey counts as a signup, and Auth0 names the passkey after an attribute that signup allows. With every signup.status "inactive" there is none for any user.',
  fix: 'Set signup.status of an identifier that the users have to "optional" or "required".',
  spec: 'Auth0, passkey progressive enrollment; Auth0, activate and configure attributes for flexible identifiers',
  severity: 'error',
  tier: 'cause',
  kinds: ['auth0-connection'],
  reads: ['object'],
  check: ({ object, payload }): FoundBy<NothingAllowed>[] => {
    const view = viewConnection(object, payload.candidate.doc.elided)
    const allowed = those((name) => view.attributes[name].allowed, 'no')
    if (view.legacy || view.database === 'no' || allowed.length < 3) return []
    const active = those((name) => view.attributes[name].active, 'yes')
    return [{ place: view.place, args: { active, ...offerOf(view, active) } }]
  },
  message: (args) =>
    `expected signup.status "required" or "optional" for an attribute, received "inactive" for all of them${
      args.onProfile ? `; ${userHas(args.onProfile)}` : ''
    }`,
  cause: (args) =>
    [
      'Nothing is allowed at signup, so no user of this connection gets a user.name when a passkey is enrolled.',
      ...(args.confirmed ? ['The captured browser error, which misses user.name, confirms it.'] : []),
    ].join(' '),
  fixFor: (args) => {
    const allow = allowAtSignup(args.offer ?? 'email', args.offerActive, args.offerStatus)
    return `S${allow.slice(1)}${args.onProfile ? '' : ', or that of another identifier that the users have'}. ${PATCH_CAUTION}`
  },
})
