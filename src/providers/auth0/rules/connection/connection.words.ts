import type { Said, WordsTable } from '../../../../model/index.ts'
import { expected } from '../../../../rules/define-rule.ts'
import type { SchemaArgs } from '../../../../shape/shape.ts'
import type { Auth0Findings, PairArgs } from '../../findings.ts'
import { allowAtSignup, asFarAsShown, joined, PATCH_CAUTION, signupAllows, userHas } from '../../models/attributes.ts'

const wanted = (allowed: readonly string[] | undefined): string =>
  allowed ? `one of ${allowed.join(', ')}` : 'the type that the Management API documents'
/** The user's side: give the profile an attribute that signup allows. */
function addToProfile(args: Said<PairArgs>): string {
  // A passkey that only the user name can name is a doubt of its own.
  if (args.allowed.every((name) => name === 'username'))
    return 'let signup allow email or phone_number as an active identifier, and add it to the profile'
  const identifier =
    args.inactive.length > 0 ? ` (and make ${joined(args.inactive, 'or')} an active identifier, to be certain)` : ''
  return `add ${joined(args.allowed, 'or')} to the ${args.linked ? 'linked identity' : "user's profile"}${identifier}`
}

/** What the schema of a connection finds, and what its users show of it. */
export default {
  family: 'auth0/connection',
  words: {
    'connection-attribute-invalid': {
      summary: "a setting of the connection's attributes has a value that Auth0 does not know",
      why: 'signup.status is "required", "optional" or "inactive", identifier.active is true or false; the Management API refuses anything else.',
      fix: 'Use a value that the Management API documents.',
      spec: 'Auth0 Management API v2, connections',
      severity: 'error',
      tier: 'symptom',
      kinds: ['auth0-connection'],
      message: (args) => `${args.member}: ${expected(wanted(args.allowed), args)}`,
      cause: () => 'With another value nobody can tell what the connection allows at signup.',
    },
    'connection-only-username-names-passkey': {
      summary: 'only the user name can name the passkey',
      why: "Auth0's table of methods by identifier gives username the password only, while POST /passkey/register takes a username: whether a passkey works with it alone is contradictory.",
      fix: `Let signup allow email or phone_number, and see that the profile has it. ${PATCH_CAUTION}`,
      spec: 'Auth0, passwordless authentication for database connections',
      severity: 'warning',
      tier: 'consequence',
      kinds: ['auth0-connection'],
      message: () => 'of what signup allows this user has only username, which Auth0 lists for the password alone',
      cause: () => 'The pages of Auth0 disagree whether users with a user name alone can have passkeys.',
    },
    'connection-passkey-disabled-but-used': {
      summary: 'passkeys are off in the connection, and a passkey was tried all the same',
      why: 'Auth0 offers no passkey in a connection where they are off. A captured enrolment shows that they were on then: the setting changed, or the capture is of another connection.',
      fix: `Capture the connection and the attempt together; set options.authentication_methods.passkey.enabled to true if users are to have passkeys. ${PATCH_CAUTION}`,
      spec: 'Auth0, configure a passkey policy',
      severity: 'warning',
      tier: 'consequence',
      kinds: ['auth0-connection'],
      message: () => 'authentication_methods.passkey.enabled is not true, but an enrolment was captured',
      cause: () => 'The setting was changed since, or the enrolment was in another connection.',
    },
    'connection-required-attribute-not-on-profile': {
      summary: 'signup requires an attribute that the user does not have',
      why: 'The passkey can be named after another attribute. For POST /passkey/register every required attribute has to be there; what progressive enrolment does without one is not documented.',
      fix: `Add the attribute to the profile, or set its signup.status to "optional". ${PATCH_CAUTION}`,
      spec: 'Auth0 Authentication API, passkey register',
      severity: 'warning',
      tier: 'consequence',
      kinds: ['auth0-connection'],
      message: (args) => `signup requires ${joined(args.missing)}; this user has ${joined(args.onProfile)}`,
      cause: () =>
        'The native signup is refused without it; for the enrolment of a user who exists nothing is documented.',
    },
    'signup-attributes-not-on-profile': {
      summary: 'the connection allows nothing at signup that the user has',
      why: 'Enrolling a passkey counts as a signup. Auth0 names the passkey after an attribute that the connection allows at signup; when the profile has none, user.name is left out and the browser throws a TypeError.',
      fix: 'Let the connection allow an attribute at signup that its users have, or add one that it allows to the profile.',
      spec: 'Auth0, passkey progressive enrollment; WebAuthn Level 3 §5.4.1',
      severity: 'error',
      tier: 'cause',
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
        if (args.legacy)
          return `${add1} Or activate options.attributes and allow ${args.offer} at signup. ${PATCH_CAUTION}`
        const allow = allowAtSignup(args.offer, args.offerActive, args.offerStatus)
        return `S${allow.slice(1)} (the profile has ${joined(args.onProfile)}), or ${add}. ${PATCH_CAUTION}`
      },
    },
  },
} satisfies WordsTable<
  Pick<
    Auth0Findings,
    | 'connection-only-username-names-passkey'
    | 'connection-passkey-disabled-but-used'
    | 'connection-required-attribute-not-on-profile'
    | 'signup-attributes-not-on-profile'
  > & { 'connection-attribute-invalid': SchemaArgs }
>
