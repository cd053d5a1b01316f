import { DOCUMENTED_ERRORS } from '../helpers/errors.ts'

export const TWILIO_ERRORS = DOCUMENTED_ERRORS.filter(({ code }) => code.startsWith('twilio/'))
