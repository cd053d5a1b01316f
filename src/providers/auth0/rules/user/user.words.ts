import type { WordsTable } from '../../../../model/index.ts'
import { expected } from '../../../../rules/define-rule.ts'
import type { SchemaArgs } from '../../../../shape/shape.ts'
import type { Auth0Findings } from '../../findings.ts'
import { PATCH_CAUTION } from '../../models/attributes.ts'

/** What the schema of a user finds, and what the connection says against the user. */
export default {
  family: 'auth0/user',
  words: {
    'profile-member-invalid': {
      summary: 'a member of the user profile has another type than Auth0 gives it',
      why: 'Auth0 gives email, phone_number and username as text and identities as a list; what is something else was changed after the capture.',
      fix: 'Capture the user again with GET /api/v2/users/{id}.',
      spec: 'Auth0 Management API v2, users',
      severity: 'warning',
      tier: 'symptom',
      kinds: ['auth0-user'],
      message: (args) => `${args.member}: ${expected('the type that the Management API documents', args)}`,
    },
    'profile-username-against-validation': {
      summary: "the user name breaks the connection's own rules",
      why: 'The connection limits the length of user names, and may refuse those that look like an email address or a phone number; this one was made before, or imported.',
      fix: `Change the user name, or widen options.attributes.username.validation. ${PATCH_CAUTION}`,
      spec: 'Auth0, activate and configure attributes for flexible identifiers',
      severity: 'warning',
      tier: 'consequence',
      kinds: ['auth0-user'],
      message: (args) =>
        args.problem === 'length'
          ? `username: expected ${args.min} to ${args.max} characters, received ${args.length}`
          : `username: expected no value that looks like ${args.problem === 'email' ? 'an email address' : 'a phone number'}, received one`,
      cause: () => 'The passkey may be named after it, and a check of signup may refuse it.',
    },
  },
} satisfies WordsTable<
  Pick<Auth0Findings, 'profile-username-against-validation'> & { 'profile-member-invalid': SchemaArgs }
>
