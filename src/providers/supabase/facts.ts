import type { ProviderFacts } from '../provider.ts'

/** The member that holds the credential of a passkey. */
const MEMBER = 'credential'
const BODY = { challenge_id: true, [MEMBER]: true } as const
/** The same where WebAuthn is a second factor, and in the first versions of passkeys. */
const HOLDER = 'credential_response'

/** Passkeys, and WebAuthn as a second factor (supabase/auth internal/api/passkey_*.go and mfa.go); go-webauthn is inside. */
export const facts = {
  title: 'Supabase Auth',
  kinds: [],
  holder: HOLDER,
  // user.id is the text of the user’s UUID.
  takes: ['names-in-any-case', 'uuid-text-as-user-handle'],
  endpoints: {
    'supabase/passkey-registration': {
      takes: 'registration',
      path: /\/passkeys\/registration\/verify\/?$/i,
      body: BODY,
      holds: { in: `/${MEMBER}` },
    },
    'supabase/passkey-authentication': {
      takes: 'authentication',
      path: /\/passkeys\/authentication\/verify\/?$/i,
      body: BODY,
      holds: { in: `/${MEMBER}` },
    },
    // Enrolment and sign-in alike: the credential stands in `webauthn`.
    'supabase/mfa-verify': {
      takes: 'credential',
      path: /\/factors\/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\/verify\/?$/i,
      body: { challenge_id: true, webauthn: true },
      holds: { in: '/webauthn' },
    },
  },
} as const satisfies ProviderFacts
