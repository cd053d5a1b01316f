import type { Pages } from '../provider.ts'

const API = 'https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference'

export const pages: Pages = (part) =>
  part.startsWith('Amazon Cognito')
    ? [`${API}/API_CompleteWebAuthnRegistration.html`, `${API}/API_ChallengeResponseType.html`]
    : []
