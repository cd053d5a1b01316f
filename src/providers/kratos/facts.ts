import type { ProviderFacts } from '../provider.ts'

/** Self-service flows; the credential is text in one field (ory/kratos selfservice/strategy/passkey, webauthn). */
export const facts = {
  title: 'Ory Kratos',
  kinds: [],
  takes: ['names-in-any-case'],
  holder: ['passkey_login', 'passkey_register', 'passkey_settings_register', 'webauthn_login', 'webauthn_register'],
  endpoints: {
    'kratos/registration': {
      takes: 'registration',
      path: /\/self-service\/(?:registration|settings)\/?$/i,
      body: [{ passkey_register: true }, { passkey_settings_register: true }, { webauthn_register: true }],
    },
    'kratos/login': {
      takes: 'authentication',
      path: /\/self-service\/login\/?$/i,
      body: [{ passkey_login: true }, { webauthn_login: true }],
    },
  },
} as const satisfies ProviderFacts
