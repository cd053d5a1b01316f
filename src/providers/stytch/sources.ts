import type { Sources } from '../provider.ts'

const GUIDE = 'Stytch, Integrate WebAuthn via the API'

/** What its guide says of requests. */
export const sources: Sources = {
  'credential-held-otherwise': GUIDE,
  'credential-sent-elsewhere': GUIDE,
  'wrong-ceremony-for-endpoint': GUIDE,
}
