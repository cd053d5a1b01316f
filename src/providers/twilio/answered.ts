import type { SpeaksAt } from '../define-error.ts'

/** In Twilio's own answer: every error can be met there, whatever payload caused it. */
export const ANSWERED: SpeaksAt = { kind: 'twilio-error', member: '' }
