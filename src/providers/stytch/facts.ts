import type { ProviderFacts } from '../provider.ts'

/** What holds the credential, as text, in both ceremonies. */
const HOLDER = 'public_key_credential'

const HELD = { in: `/${HOLDER}`, as: 'text' } as const

/** Passkeys and WebAuthn of consumer projects: https://stytch.com/docs/consumer-auth/authentication/webauthn/api */
export const facts = {
  title: 'Stytch',
  kinds: [],
  // And the options, as text, in the answers of both starts.
  holder: [HOLDER, 'public_key_credential_creation_options', 'public_key_credential_request_options'],
  others: /\/v1\/webauthn\/(?:register|authenticate)\/start\/?$/i,
  endpoints: {
    // Its SDKs in browsers send to /sdk/v1, and leave user_id out: the session says who it is.
    'stytch/register': {
      takes: 'registration',
      holds: HELD,
      path: /\/v1\/webauthn\/register\/?$/i,
      body: { [HOLDER]: true, user_id: true },
    },
    'stytch/authenticate': { takes: 'authentication', holds: HELD, path: /\/v1\/webauthn\/authenticate\/?$/i },
  },
} as const satisfies ProviderFacts
