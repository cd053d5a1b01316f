import type { ProviderFacts } from '../provider.ts'

/** What holds the credential, as text, in both ceremonies. */
const HOLDER = 'public_key_credential'

/** Consumer WebAuthn and passkeys: https://stytch.com/docs/api/webauthn-register */
export const facts = {
  title: 'Stytch',
  kinds: [],
  holder: HOLDER,
  endpoints: {
    'stytch/register': {
      takes: 'registration',
      path: /\/v1\/(?:b2b\/)?webauthn\/register\/?$/i,
      body: { [HOLDER]: true, user_id: true },
    },
    'stytch/authenticate': { takes: 'authentication', path: /\/v1\/(?:b2b\/)?webauthn\/authenticate\/?$/i },
  },
} as const satisfies ProviderFacts
