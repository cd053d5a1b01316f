import { isPlaceholder } from '../../../../decode/plausible.ts'
import { asString, numberIn } from '../../../../json/values.ts'
import type { Json, Unshown } from '../../../../model/index.ts'
import { at, defineRule } from '../../../../rules/define-rule.ts'
import { table } from '../../../../table.ts'
import { plain, shown } from '../../../../text/shown.ts'
import { configMember, typeOf } from './common.ts'

/** Inclusive, in seconds, steps and digits. */
const RANGES: Record<string, readonly [number, number]> = table({
  time_step: [20, 60],
  skew: [0, 2],
  code_length: [3, 8],
})
const ALGORITHMS = ['sha1', 'sha256', 'sha512']

const argsOf = (
  member: string,
  expected: string,
  value: Json | undefined,
): Record<'member' | 'expected' | 'received', Unshown> => ({
  member: plain(member),
  expected: plain(expected),
  received: shown(value ?? null),
})

export default defineRule({
  id: 'totp-config-invalid',
  summary: 'the configuration of a TOTP factor holds a value outside the documented ranges',
  why: 'Server and authenticator app must compute the same code; Twilio allows steps of 20 to 60 seconds, a skew of 0 to 2, codes of 3 to 8 digits, and sha1, sha256 or sha512.',
  fix: 'Create the factor with values inside the ranges, or leave them out: 30 seconds, skew 1, 6 digits, sha1.',
  spec: 'Twilio error page 60370',
  severity: 'info',
  kinds: ['twilio-factor'],
  reads: ['object'],
  check: ({ object }) => {
    if (typeOf(object) !== 'totp') return []
    const numbers = Object.entries(RANGES).flatMap(([name, [least, most]]) => {
      const { pointer, value } = configMember(object, name)
      const received = numberIn(value)
      if (isUnknown(value) || (Number.isInteger(received) && received >= least && received <= most)) return []
      return [{ place: at(pointer), args: argsOf(name, `${least} to ${most}`, value) }]
    })
    const alg = configMember(object, 'alg')
    const wrong = !isUnknown(alg.value) && !ALGORITHMS.includes(asString(alg.value)?.toLowerCase() ?? '')
    return wrong
      ? [...numbers, { place: at(alg.pointer), args: argsOf('alg', ALGORITHMS.join(', '), alg.value) }]
      : numbers
  },
  message: (args, also) =>
    [args, ...also].map((one) => `expected ${one.member} ${one.expected}, received ${one.received}`).join('; '),
})

const isUnknown = (value: Json | undefined): boolean =>
  value === undefined || value === null || (typeof value === 'string' && isPlaceholder(value))
