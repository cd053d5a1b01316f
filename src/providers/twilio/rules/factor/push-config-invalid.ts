import { isPlaceholder } from '../../../../decode/placeholder.ts'
import type { Args } from '../../../../model/index.ts'
import { at, defineRule, text } from '../../../../rules/define-rule.ts'
import { configMember, typeOf } from './common/factor.ts'

const PLATFORMS = ['apn', 'fcm', 'none']
const MIN_TOKEN = 32
const MAX_TOKEN = 255

export default defineRule({
  id: 'push-config-invalid',
  summary: 'the configuration of a push factor holds a value outside the documented ones',
  why: 'Notifications go through Apple (apn) or Google (fcm) to a device token of 32 to 255 characters, or not at all (none).',
  fix: 'Create the factor with notification_platform apn, fcm or none, and the token that the device got from that platform, whole.',
  spec: 'Twilio error page 60370',
  severity: 'info',
  kinds: ['twilio-factor'],
  needs: ['object'],
  check: ({ object }) => {
    if (typeOf(object) !== 'push') return []
    const platform = configMember(object, 'notification_platform')
    const token = configMember(object, 'notification_token')
    const found = []
    if (isKnownText(platform.value) && !PLATFORMS.includes(platform.value))
      found.push({ place: at(platform.pointer), args: { received: platform.value, expected: 'apn, fcm or none' } })
    if (platform.value !== 'none' && isKnownText(token.value) && !fits(token.value.length))
      found.push({
        place: at(token.pointer),
        args: { length: token.value.length, expected: `a token of ${MIN_TOKEN} to ${MAX_TOKEN} characters` },
      })
    return found
  },
  message: (args, also) =>
    [args, ...also].map((one) => `expected ${text(one.expected)}, received ${receivedOf(one)}`).join('; '),
})

/** A push token is a secret: only its length is told. */
const receivedOf = (args: Args): string =>
  args.length === undefined ? text(args.received) : `${args.length} characters`

const isKnownText = (value: unknown): value is string =>
  typeof value === 'string' && value !== '' && !isPlaceholder(value)

const fits = (length: number): boolean => length >= MIN_TOKEN && length <= MAX_TOKEN
