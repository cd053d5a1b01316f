import { defineRule, type FoundBy } from '../../../../rules/define-rule.ts'
import {
  ATTRIBUTES,
  type Attribute,
  allowAtSignup,
  asFarAsShown,
  both,
  joined,
  type Offer,
  type OfUser,
  PATCH_CAUTION,
  those,
} from '../../models/attributes.ts'
import { offerOf, viewConnection } from '../../models/connection.ts'

export type NoIdentifier = OfUser &
  Partial<Offer> & {
    allowed: readonly Attribute[]
    active: readonly Attribute[]
    /** The connection was seen in a listing only. */
    partial: boolean
  }

export default defineRule({
  id: 'signup-attributes-not-identifiers',
  summary: 'what the connection allows at signup is none of its identifiers',
  why: 'Auth0 names a new passkey after an attribute that signup allows. Users who sign in with another identifier need not have that attribute; then user.name is left out and the browser throws a TypeError. Auth0 asks for signup with an identifier.',
  fix: 'Allow an active identifier at signup, or make the attribute that signup allows an identifier.',
  spec: 'Auth0, passkey progressive enrollment',
  severity: 'warning',
  tier: 'consequence',
  kinds: ['auth0-connection'],
  reads: ['object'],
  check: ({ object, payload }): FoundBy<NoIdentifier>[] => {
    const view = viewConnection(object, payload.candidate.doc.elided)
    const allowed = those((name) => view.attributes[name].allowed, 'yes')
    const active = those((name) => view.attributes[name].active, 'yes')
    const shown = ATTRIBUTES.filter((name) => view.attributes[name].shown)
    const open = shown.filter((name) => both(view.attributes[name].allowed, view.attributes[name].active) !== 'no')
    if (view.legacy || view.database === 'no' || allowed.length === 0 || open.length > 0) return []
    return [{ place: view.place, args: { allowed, active, partial: view.partial, ...offerOf(view, active) } }]
  },
  message: (args) =>
    `signup is allowed only for ${joined(args.allowed)}, but ${
      args.active.length > 0 ? `the identifiers are ${joined(args.active)}` : 'no attribute is an identifier'
    }${asFarAsShown(args.partial)}`,
  cause: (args) =>
    args.onProfile
      ? `This user's passkey can only be named after ${joined(args.usable ?? [], 'or')}; Auth0's article asks for signup with an identifier, so it is not certain that this is enough.`
      : `A user without ${joined(args.allowed, 'or')} on the profile gets no user.name when a passkey is enrolled.`,
  fixFor: (args) => {
    const activate = args.allowed.map((name) => `options.attributes.${name}.identifier.active`).join(' or ')
    const allow = args.offer ? `${allowAtSignup(args.offer, true, args.offerStatus)}, or ` : ''
    const words = `${allow}set ${activate} to true`
    return `${words[0]?.toUpperCase()}${words.slice(1)}${args.onProfile ? '' : ' and see that every profile has it'}. ${PATCH_CAUTION}`
  },
})
