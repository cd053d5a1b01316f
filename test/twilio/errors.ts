import { DOCUMENTED_ERRORS } from '../../src/providers/index.ts'

export const TWILIO_ERRORS = DOCUMENTED_ERRORS.filter(({ code }) => code.startsWith('twilio/'))
