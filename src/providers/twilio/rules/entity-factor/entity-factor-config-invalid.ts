import { isPlaceholder } from '../../../../decode/plausible.ts'
import { asString, numberIn } from '../../../../json/values.ts'
import type { Json, Unshown } from '../../../../model/index.ts'
import { at, defineRule, type FoundBy } from '../../../../rules/define-rule.ts'
import { table } from '../../../../table.ts'
import { plain, shown } from '../../../../text/shown.ts'
import { sent } from '../challenge/common.ts'
import { CONFIG, typeOf } from './common.ts'

/** Inclusive, in seconds, steps and digits. */
const RANGES: Record<string, readonly [number, number]> = table({
  timestep: [20, 60],
  skew: [0, 2],
  codelength: [3, 8],
})
const VALUES: Record<string, readonly string[]> = table({
  alg: ['sha1', 'sha256', 'sha512'],
  notificationplatform: ['apn', 'fcm', 'none'],
})
const TOKEN = [32, 255] as const

interface Args {
  member: Unshown
  expected: Unshown
  received?: Unshown
  /** In place of what is secret. */
  length?: number
}

export default defineRule({
  id: 'entity-factor-config-invalid',
  summary: 'the configuration of the new factor holds a value outside the documented ones',
  why: 'TOTP: steps of 20 to 60 seconds, a skew of 0 to 2, codes of 3 to 8 digits, sha1, sha256 or sha512. Push: platform apn, fcm or none, and a token of 32 to 255 characters.',
  fix: 'Send values inside these ranges, or leave them out for TOTP: 30 seconds, skew 1, 6 digits, sha1.',
  spec: 'Twilio error page 60370',
  severity: 'error',
  tier: 'symptom',
  kinds: ['twilio-entity-factor-request'],
  reads: ['object'],
  check: ({ object }) => {
    const type = typeOf(object)
    if (type === undefined) return []
    return Object.entries(CONFIG[type]).flatMap(([folded, name]): FoundBy<Args>[] => {
      const found = sent(object, `config.${folded}`)
      if (!found || isUnknown(found.value)) return []
      const args = argsOf(folded, found.value)
      return args ? [{ place: at(found.pointer), args: { member: plain(`Config.${name}`), ...args } }] : []
    })
  },
  message: (args, also) =>
    [args, ...also]
      .map(
        (one) =>
          `${one.member}: expected ${one.expected}, received ${one.length ?? one.received}${one.length === undefined ? '' : ' characters'}`,
      )
      .join('; '),
})

function argsOf(folded: string, value: Json): Omit<Args, 'member'> | undefined {
  const range = RANGES[folded]
  if (range) {
    const number = numberIn(value)
    return Number.isInteger(number) && number >= range[0] && number <= range[1]
      ? undefined
      : { expected: plain(`${range[0]} to ${range[1]}`), received: shown(value) }
  }
  const values = VALUES[folded]
  if (values)
    return values.includes(asString(value) ?? '')
      ? undefined
      : { expected: plain(values.join(', ')), received: shown(value) }
  if (folded !== 'notificationtoken') return undefined
  // A push token is a secret: only its length is told.
  const { length } = typeof value === 'string' ? value : JSON.stringify(value)
  return length >= TOKEN[0] && length <= TOKEN[1]
    ? undefined
    : { expected: plain(`a token of ${TOKEN[0]} to ${TOKEN[1]} characters`), length }
}

const isUnknown = (value: Json): boolean =>
  value === null || value === '' || (typeof value === 'string' && isPlaceholder(value))
