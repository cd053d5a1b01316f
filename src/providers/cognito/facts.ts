import type { ProviderFacts } from '../provider.ts'

/** User pools: CompleteWebAuthnRegistration and the WEB_AUTHN challenge of RespondToAuthChallenge. All go to one URL. */
export const facts = {
  title: 'Amazon Cognito',
  kinds: [],
  endpoints: {
    'cognito/complete-web-authn-registration': {
      takes: 'registration',
      path: /#CompleteWebAuthnRegistration$/,
      body: { AccessToken: true, Credential: true },
    },
    'cognito/respond-to-auth-challenge': {
      takes: 'authentication',
      path: /#RespondToAuthChallenge$/,
      body: { ChallengeName: 'WEB_AUTHN', ChallengeResponses: true },
    },
  },
} as const satisfies ProviderFacts
