import { withoutJwt } from './scrub-jwt.ts'
import { withoutNamed } from './scrub-named.ts'
import { withoutPem } from './scrub-pem.ts'
import { withoutShapes } from './secret-shapes.ts'
import { unescaped } from './unescaped.ts'

/** What gives itself away first: its form is whole then. */
const STEPS = [withoutPem, withoutJwt, withoutShapes, withoutNamed] as const

const cleaned = (text: string, hidden: string): string => STEPS.reduce((rest, without) => without(rest, hidden), text)

/** Spellings within spellings that are read. */
const DEEPEST = 3

/**
 * The text with `hidden` in place of every secret in it. One that only an escaped syntax gives away (`%3Cpassword%3E…`,
 * `\u0026code=…`) is looked for with that syntax read, and the text is then shown so.
 */
export function withoutSecrets(text: string, hidden: string): string {
  const clean = cleaned(text, hidden)
  let read = clean
  for (let depth = 0; depth < DEEPEST; depth++) {
    const further = unescaped(read)
    if (further === read) break
    const found = cleaned(further, hidden)
    if (found !== further) return withoutSecrets(found, hidden)
    read = further
  }
  return clean
}
