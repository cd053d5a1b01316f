import type { Answers } from '../../../explain/explanation.ts'
import { auth0Bodies, auth0Words } from './body.ts'

export const answers: Answers = {
  said: (text, bodies, documented) => [...auth0Bodies(bodies, documented), ...auth0Words(text, documented)],
  browserErrors: { 'user-name-missing': 'auth0/passkey-enrollment-user-name-missing' },
}
