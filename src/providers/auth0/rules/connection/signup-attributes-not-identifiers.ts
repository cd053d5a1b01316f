import { defineRule, text } from '../../../../rules/define-rule.ts'
import { ATTRIBUTES, both, those } from '../../models/attributes.ts'
import { viewConnection } from '../../models/connection.ts'
import { allowAtSignup, asFarAsShown, joined, PATCH_CAUTION } from '../../words/attributes.ts'

export default defineRule({
  id: 'signup-attributes-not-identifiers',
  summary: 'what the connection allows at signup is none of its identifiers',
  why: 'Auth0 names a new passkey after an attribute that signup allows. Users who sign in with another identifier need not have that attribute; then user.name is left out and the browser throws a TypeError. Auth0 asks for signup with an identifier.',
  fix: 'Allow an active identifier at signup, or make the attribute that signup allows an identifier.',
  spec: 'Auth0, passkey progressive enrollment',
  severity: 'warning',
  rank: 'relation',
  kinds: ['auth0-connection'],
  needs: ['object'],
  check: ({ object, payload }) => {
    const view = viewConnection(object, payload.candidate.doc.elided)
    const allowed = those((name) => view.attributes[name].allowed, 'yes')
    const active = those((name) => view.attributes[name].active, 'yes')
    const shown = ATTRIBUTES.filter((name) => view.attributes[name].shown)
    const open = shown.filter((name) => both(view.attributes[name].allowed, view.attributes[name].active) !== 'no')
    if (view.legacy || view.database === 'no' || allowed.length === 0 || open.length > 0) return []
    return [{ place: view.place, args: { allowed, active, partial: view.partial, offer: active[0] ?? '' } }]
  },
  message: (args) =>
    `signup is allowed only for ${joined(args.allowed)}, but ${
      Array.isArray(args.active) && args.active.length > 0
        ? `the identifiers are ${joined(args.active)}`
        : 'no attribute is an identifier'
    }${asFarAsShown(args.partial)}`,
  cause: (args) =>
    args.onProfile
      ? `This user's passkey can only be named after ${joined(args.usable, 'or')}; Auth0's article asks for signup with an identifier, so it is not certain that this is enough.`
      : `A user without ${joined(args.allowed, 'or')} on the profile gets no user.name when a passkey is enrolled.`,
  fixFor: (args) => {
    const names = Array.isArray(args.allowed) ? args.allowed.map(String) : []
    const activate = names.map((name) => `options.attributes.${name}.identifier.active`).join(' or ')
    const offer = text(args.offer)
    const allow = offer === '' ? '' : `${allowAtSignup(offer, true)}, or `
    const words = `${allow}set ${activate} to true`
    return `${words[0]?.toUpperCase()}${words.slice(1)}${args.onProfile ? '' : ' and see that every profile has it'}. ${PATCH_CAUTION}`
  },
})
