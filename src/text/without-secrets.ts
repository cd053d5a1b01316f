import { withoutJwt } from './scrub-jwt.ts'
import { withoutNamed } from './scrub-named.ts'
import { withoutPem } from './scrub-pem.ts'
import { withoutShapes } from './secret-shapes.ts'

/** What gives itself away first: its form is whole then. */
const STEPS = [withoutPem, withoutJwt, withoutShapes, withoutNamed] as const

/** The text with `hidden` in place of every secret in it. */
export const withoutSecrets = (text: string, hidden: string): string =>
  STEPS.reduce((rest, without) => without(rest, hidden), text)
