import { isPlaceholder } from '../../../../decode/plausible.ts'
import type { Unshown } from '../../../../model/index.ts'
import { at, defineRule, type FoundBy, type Said } from '../../../../rules/define-rule.ts'
import { plain, shown } from '../../../../text/shown.ts'
import { configMember, typeOf } from './common.ts'

const PLATFORMS = ['apn', 'fcm', 'none']
const MIN_TOKEN = 32
const MAX_TOKEN = 255

interface Args {
  expected: Unshown | 'apn, fcm or none'
  received?: Unshown
  length?: number
}

export default defineRule({
  id: 'push-config-invalid',
  summary: 'the configuration of a push factor holds a value outside the documented ones',
  why: 'Notifications go through Apple (apn) or Google (fcm) to a device token of 32 to 255 characters, or not at all (none).',
  fix: 'Create the factor with notification_platform apn, fcm or none, and the token that the device got from that platform, whole.',
  spec: 'Twilio error page 60370',
  severity: 'info',
  kinds: ['twilio-factor'],
  reads: ['object'],
  check: ({ object }) => {
    if (typeOf(object) !== 'push') return []
    const platform = configMember(object, 'notification_platform')
    const token = configMember(object, 'notification_token')
    const found: FoundBy<Args>[] = []
    if (isKnownText(platform.value) && !PLATFORMS.includes(platform.value))
      found.push({
        place: at(platform.pointer),
        args: { received: shown(platform.value), expected: 'apn, fcm or none' },
      })
    if (platform.value !== 'none' && isKnownText(token.value) && !fits(token.value.length))
      found.push({
        place: at(token.pointer),
        args: { length: token.value.length, expected: plain(`a token of ${MIN_TOKEN} to ${MAX_TOKEN} characters`) },
      })
    return found
  },
  message: (args, also) =>
    [args, ...also].map((one) => `expected ${one.expected}, received ${receivedOf(one)}`).join('; '),
})

/** A push token is a secret: only its length is told. */
const receivedOf = (args: Said<Args>): string =>
  args.length === undefined ? `${args.received}` : `${args.length} characters`

const isKnownText = (value: unknown): value is string =>
  typeof value === 'string' && value !== '' && !isPlaceholder(value)

const fits = (length: number): boolean => length >= MIN_TOKEN && length <= MAX_TOKEN
