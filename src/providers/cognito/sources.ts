import type { Sources } from '../provider.ts'

const REQUESTS = 'Amazon Cognito, CompleteWebAuthnRegistration and ChallengeResponseType'

/** What its API reference says of requests. */
export const sources: Sources = {
  'credential-held-otherwise': REQUESTS,
  'wrong-ceremony-for-endpoint': REQUESTS,
}
