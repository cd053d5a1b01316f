import type { OwnForm, ProviderFacts } from '../provider.ts'

/**
 * One form for all of its endpoints: @okta/okta-auth-js, lib/idx/webauthn.ts (getAttestation, getAssertion); of the
 * Factors API and MyAccount their references. An id came later, and neither page demands it.
 */
const FORM = {
  names: {
    id: 'id',
    clientDataJSON: 'clientData',
    attestationObject: 'attestation',
    authenticatorData: 'authenticatorData',
    signature: 'signatureData',
    userHandle: 'userHandle',
    transports: 'transports',
  },
  demands: ['clientDataJSON', 'attestationObject', 'authenticatorData', 'signature'],
  lists: 'json',
} as const satisfies OwnForm

/** Identity Engine, the Factors API (of users, and of Classic sign-ins with a stateToken), and MyAccount. */
export const facts = {
  title: 'Okta',
  kinds: [],
  unlisted: true,
  endpoints: {
    'okta/challenge-answer': {
      takes: 'credential',
      path: /\/idp\/idx\/challenge\/answer\/?$/i,
      body: { credentials: true, stateHandle: true },
      form: FORM,
    },
    'okta/activate-factor': {
      takes: 'registration',
      path: /\/api\/v1\/(?:authn|users\/[^/]+)\/factors\/[^/]+\/lifecycle\/activate\/?$/i,
      body: { attestation: true, clientData: true },
      form: FORM,
    },
    'okta/verify-factor': {
      takes: 'authentication',
      path: /\/api\/v1\/(?:authn|users\/[^/]+)\/factors\/[^/]+\/verify\/?$/i,
      body: { authenticatorData: true, clientData: true, signatureData: true },
      form: FORM,
    },
    'okta/myaccount-webauthn': {
      takes: 'registration',
      path: /\/idp\/myaccount\/webauthn\/?$/i,
      body: { attestation: true, clientData: true, clientExtensions: true },
      form: FORM,
    },
  },
  others: /\/idp\/idx\/(?:challenge|credential\/enroll|identify|introspect|enroll)\/?$/i,
} as const satisfies ProviderFacts
