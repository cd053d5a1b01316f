import { isPlaceholder } from '../../decode/plausible.ts'
import { memberAt } from '../../json/values.ts'
import type { JsonObject } from '../../model/index.ts'
import { webHostOf } from '../../webauthn/origin.ts'
import { rpIdFault } from '../../webauthn/rp-id.ts'

/** Native apps: Android's key hash (base64url SHA-256 of the signing certificate) and the FIDO facet id of iOS. */
const APP_ID = /^(?:android:apk-key-hash:[\w-]{43}|ios:bundle-id:[A-Za-z0-9.-]+)$/

/** Why a text is no RP ID; undefined for a stand-in, too. */
export const idFault = (id: string): string | undefined => (isPlaceholder(id) ? undefined : rpIdFault(id))

/** Why a text is no origin that Twilio accepts: an https origin as browsers write it, or an app's id. */
export function originFault(origin: string): string | undefined {
  if (isPlaceholder(origin) || APP_ID.test(origin)) return undefined
  if (origin.trim() === '') return 'it is empty'
  if (origin.startsWith('android:') || origin.startsWith('ios:'))
    return 'it is no complete app id (android:apk-key-hash: and 43 characters of base64url)'
  if (origin.includes(',')) return 'it holds several in one text'
  const parts = /^([A-Za-z][A-Za-z0-9+.-]*):\/\/([^/?#]*)(.*)$/.exec(origin)
  if (!parts) return 'its scheme is missing'
  const [, scheme = '', authority = '', rest = ''] = parts
  if (rest === '/') return 'it ends with a slash; an origin has no path'
  if (rest !== '') return 'it has a path or a query'
  const host = authority.replace(/:\d+$/, '')
  const port = authority.slice(host.length + 1)
  if (scheme === 'http' && host !== 'localhost') return 'it is http; only localhost may be'
  if (scheme !== 'https' && scheme !== 'http') return 'its scheme is not https'
  if (scheme === 'https' && port === '443') return 'it names port 443, which browsers leave out'
  return idFault(host)?.replace(/^it /, 'its host ')
}

/** The domain of an https origin; undefined for apps and for what is no origin. */
export function hostOf(origin: string): string | undefined {
  if (isPlaceholder(origin) || originFault(origin) !== undefined) return undefined
  return webHostOf(origin)
}

/** The texts of config.relying_party.origins with their pointers. */
export function originsOf(object: JsonObject): { origin: string; pointer: string }[] {
  const origins = memberAt(object, 'config', 'relying_party', 'origins')
  if (!Array.isArray(origins)) return []
  return origins.flatMap((origin, index) =>
    typeof origin === 'string' ? [{ origin, pointer: `/config/relying_party/origins/${index}` }] : [],
  )
}

export function relyingPartyId(object: JsonObject): string | undefined {
  const id = memberAt(object, 'config', 'relying_party', 'id')
  return typeof id === 'string' ? id : undefined
}
