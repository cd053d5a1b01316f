import type { Said } from '../../../../rules/typed-rule.ts'
import { defineWords } from '../../../../rules/typed-rule.ts'
import type { Auth0Findings, PairArgs } from '../../findings.ts'
import { allowAtSignup, asFarAsShown, joined, PATCH_CAUTION, signupAllows, userHas } from '../../words/attributes.ts'

/** The user's side: give the profile an attribute that signup allows. */
function addToProfile(args: Said<PairArgs>): string {
  const identifier =
    args.inactive.length > 0 ? ` (and make ${joined(args.inactive, 'or')} an active identifier, to be certain)` : ''
  return `add ${joined(args.allowed, 'or')} to the ${args.linked ? 'linked identity' : "user's profile"}${identifier}`
}

export default defineWords<Auth0Findings['signup-attributes-not-on-profile']>({
  id: 'signup-attributes-not-on-profile',
  summary: 'the connection allows nothing at signup that the user has',
  why: 'Enrolling a passkey counts as a signup. Auth0 names the passkey after an attribute that the connection allows at signup; when the profile has none, user.name is left out and the browser throws a TypeError.',
  fix: 'Let the connection allow an attribute at signup that its users have, or add one that it allows to the profile.',
  spec: 'Auth0, passkey progressive enrollment; WebAuthn Level 3 §5.4.1',
  severity: 'error',
  rank: 'mistake',
  kinds: ['auth0-connection'],
  message: (args) => `${signupAllows(args.allowed)}; ${userHas(args.onProfile)}${asFarAsShown(args.partial)}`,
  cause: (args) =>
    [
      `Enrolling a passkey counts as a signup, so user.name is filled from ${joined(args.allowed, 'or')}; the profile has no such value, and the name is left out.`,
      ...(args.legacy ? ['A connection without options.attributes identifies users by email.'] : []),
      ...(args.linked
        ? ["The user's identity in this connection is a linked one: its own profile counts, not the root."]
        : []),
      ...(args.confirmed ? ['The captured browser error, which misses user.name, confirms it.'] : []),
    ].join(' '),
  fixFor: (args) => {
    const add = addToProfile(args)
    const add1 = `${add[0]?.toUpperCase()}${add.slice(1)}.`
    if (!args.offer) return add1
    if (args.legacy) return `${add1} Or activate options.attributes and allow ${args.offer} at signup. ${PATCH_CAUTION}`
    const allow = allowAtSignup(args.offer, args.offerActive)
    return `S${allow.slice(1)} (the profile has ${joined(args.onProfile)}), or ${add}. ${PATCH_CAUTION}`
  },
})
