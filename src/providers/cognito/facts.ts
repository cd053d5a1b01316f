import type { ProviderFacts } from '../provider.ts'

/** User pools. Every operation goes to one URL, and the header X-Amz-Target names it. */
export const facts = {
  title: 'Amazon Cognito',
  kinds: [],
  holder: 'CREDENTIAL',
  endpoints: {
    'cognito/complete-web-authn-registration': {
      takes: 'registration',
      holds: { in: '/Credential', as: 'object' },
      action: /\.CompleteWebAuthnRegistration$/,
      body: { AccessToken: true, Credential: true },
    },
    // The credential is text in ChallengeResponses.CREDENTIAL; a user who chose it among several sends it at once.
    'cognito/respond-to-auth-challenge': {
      takes: 'authentication',
      holds: { in: '/ChallengeResponses/CREDENTIAL', as: 'text' },
      action: /\.(?:Admin)?RespondToAuthChallenge$/,
      body: [
        { ChallengeName: 'WEB_AUTHN', ChallengeResponses: true },
        { ChallengeName: 'SELECT_CHALLENGE', ChallengeResponses: true },
      ],
    },
  },
} as const satisfies ProviderFacts
