import { SURE_PREFIXES } from './secret-shapes.ts'
import { withoutSecrets } from './without-secrets.ts'

/** Stands where a secret stood. */
export const SECRET_TEXT = '(secret, not shown)'

/** No secret is without one of these: what parts a name from its value, a long run, or the word of a scheme. */
const MAY_HOLD = new RegExp(
  `[:=@%<]|&[#a-z]|\\\\u00|--|eyJ|[\\w+-]{12}|\\.[\\w-]{8}|\\b(?:bearer|basic|digest|dpop|negotiate|ntlm|is|was)\\b|-[ub]\\s|…\\[|${SURE_PREFIXES}`,
  'i',
)

/** Words and small numbers, as names of files and members are made of: no token is, but one that was cut. */
const WORDS = new RegExp(`^(?!.*(?:${SURE_PREFIXES}))(?:[A-Za-z]{0,16}(?:\\d{1,5}[a-z]{0,3})?(?:[-._/~]|$))*$`)

/**
 * The last defence: takes secrets out of any finished text by what they look like and by the names beside them, whatever
 * their place (`sensitive-names.ts`, `secret-shapes.ts`). Idempotent.
 */
export function scrub(text: string): string {
  return (text.includes('eyJ') || !WORDS.test(text)) && MAY_HOLD.test(text) ? withoutSecrets(text, SECRET_TEXT) : text
}
