import { member, memberAt } from '../../json/values.ts'
import type { Json, JsonObject } from '../../model/index.ts'

/** The services of Apple's associated domains beside webcredentials. */
const OTHERS = ['applinks', 'activitycontinuation', 'appclips'] as const

export const servicesOf = (file: JsonObject): (typeof OTHERS)[number][] =>
  OTHERS.filter((name) => member(file, name) !== undefined)

export const describesAny = (file: JsonObject): boolean => servicesOf(file).length > 0

/** The entries of webcredentials.apps that are texts. */
export function appIdsOf(file: Json): { pointer: string; text: string }[] {
  const apps = memberAt(file, 'webcredentials', 'apps')
  return Array.isArray(apps)
    ? apps.flatMap((one, index) =>
        typeof one === 'string' && one !== '' && !isMasked(one)
          ? [{ pointer: `/webcredentials/apps/${index}`, text: one }]
          : [],
      )
    : []
}

/** `<TeamID>.com.example.app`, `XXXXXXXXXX.com.example.app`, `***`: nothing is known of what stands for it. */
const isMasked = (text: string): boolean => /^(?:<[^>]*>|X{10}|x{10}|\{\{[^}]*\}\})(?:\.|$)|\*\*\*|redacted/i.test(text)

export type AppIdFault =
  | 'blanks'
  | 'build variable'
  | 'service'
  | 'domain'
  | 'wildcard'
  | 'no prefix'
  | 'prefix length'
  | 'prefix case'
  | 'no bundle'
  | 'characters'

const APP_ID = /^[A-Z\d]{10}\.[A-Za-z\d-]+(?:\.[A-Za-z\d-]+)*$/
/** How bundle identifiers begin: the name of a domain turned round. */
const REVERSED = /^(?:com|org|net|io|app|dev|co|me|ai|tv|edu|gov|info|biz|eu|[a-z]{2})$/i

/** What is wrong with an application identifier: a prefix of ten characters, a dot, a bundle identifier. */
export function readAppId(text: string): AppIdFault | undefined {
  if (APP_ID.test(text)) return undefined
  if (text !== text.trim()) return 'blanks'
  if (/\$[({]|%\(|\{\{/.test(text)) return 'build variable'
  if (/^(?:webcredentials|applinks|appclips|activitycontinuation):/i.test(text)) return 'service'
  if (/^https?:|\//i.test(text)) return 'domain'
  if (text.includes('*')) return 'wildcard'
  if (!/^[A-Za-z\d.-]+$/.test(text)) return 'characters'
  const [prefix = '', ...bundle] = text.split('.')
  if (bundle.length === 0) return /^[A-Z\d]{10}$/.test(text) ? 'no bundle' : 'no prefix'
  if (REVERSED.test(prefix)) return 'no prefix'
  if (/^[A-Za-z\d]{10}$/.test(prefix)) return bundle.includes('') ? 'characters' : 'prefix case'
  // A name of one's own may begin a bundle identifier, too; a team ID has capital letters or digits.
  return /[A-Z\d]/.test(prefix) && bundle.length > 1 ? 'prefix length' : 'no prefix'
}
