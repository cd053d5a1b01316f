import { textOf } from '../convert.ts'
import { shorten } from '../text/lines.ts'
import { scrub } from '../text/scrub.ts'
import { shownPath } from '../text/shown-name.ts'
import type { Judging } from './judging.ts'

/** What inputs are judged by besides what they show: that of `Judging`, and what only a command or the library takes. */
export interface JudgedBy extends Omit<Judging, 'as' | 'now'> {
  as?: Judging['as'] | string
  now?: number | string | Date
  publicKey?: unknown
  registration?: unknown
  attestationRoots?: unknown
  expect?: readonly string[]
  failOn?: string
  maxWarnings?: number
  config?: string | false
  baseline?: string
}

/** Units of a value that are told. */
const MOST = 120

/** Names as people know them, and values fit to be shown, for whoever reads the report and not the command. */
export function judgedBy(given: JudgedBy): (readonly [name: string, value: string])[] {
  const { as, now, rules, publicKey, registration, attestationRoots } = given
  const rows: (readonly [string, string | undefined])[] = [
    ['Receiver', given.target],
    ['Taken as', typeof as === 'object' ? ('endpoint' in as ? as.endpoint : as.kind) : as],
    ['Origin', given.origin],
    ['RP ID', given.rpId],
    ['Challenge', given.challenge],
    ['Public key', fileOf(publicKey)],
    ['Registration', fileOf(registration)],
    ['Attestation roots', fileOf(attestationRoots)],
    ['Stored counter', given.storedCounter === undefined ? undefined : textOf(given.storedCounter)],
    ['User verification', given.requireUserVerification ? 'required' : undefined],
    ['Time', now === undefined ? undefined : timeOf(now)],
    ['Accepted forms', listOf(given.accepts)],
    ['Not told', listOf(given.disable)],
    ['Only told', listOf(given.only)],
    ['Severities', listOf(rules && Object.entries(rules).map(([name, severity]) => `${name}: ${severity}`))],
    ['Expected', listOf(given.expect)],
    ['Fails on', given.failOn],
    ['Most warnings', given.maxWarnings === undefined ? undefined : textOf(given.maxWarnings)],
    ['Configuration', typeof given.config === 'string' ? shownPath(given.config) : undefined],
    ['Baseline', given.baseline === undefined ? undefined : shownPath(given.baseline)],
  ]
  return rows.flatMap(([name, value]) =>
    value === undefined || value === '' ? [] : [[name, shorten(scrub(value), MOST)] as const],
  )
}

const listOf = (values: readonly string[] | undefined): string | undefined => values?.join(', ')

/** What was handed over itself, as the library takes it, is not told. */
const fileOf = (value: unknown): string | undefined =>
  value === undefined
    ? undefined
    : typeof value === 'string' && value.length <= MOST && !/[\n{]/.test(value)
      ? shownPath(value)
      : 'given'

function timeOf(now: number | string | Date): string {
  const time = new Date(now)
  return Number.isNaN(time.getTime()) ? '' : time.toISOString()
}
