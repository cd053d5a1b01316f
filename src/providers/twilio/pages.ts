import { numberOf } from '../../convert.ts'
import { twilioPage } from '../define-error.ts'
import type { Pages } from '../provider.ts'

/** Verify's reference for passkeys is the quickstart's sister page; its endpoint pages have no stable address of their own. */
export const pages: Pages = (part) => {
  if (!/^Twilio/.test(part)) return []
  const numbers = [...part.matchAll(/\b(\d{5})\b/g)].map(([number]) => twilioPage(numberOf(number)))
  if (numbers.length > 0) return numbers
  if (/error bodies|page of the code/.test(part)) return ['https://www.twilio.com/docs/api/errors']
  if (/Passkeys|VerifyFactor/.test(part)) return ['https://www.twilio.com/docs/verify/quickstarts/passkeys']
  return ['https://www.twilio.com/docs/verify/api']
}
