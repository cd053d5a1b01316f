import type { Overrides } from '../classify/index.ts'
import type { Ruling, Severity, Target } from '../model/index.ts'
import type { LintOptions } from '../pipeline.ts'
import { UsageError } from './usage-error.ts'
import { type Acceptable, libraryIn } from './wire-forms.ts'

/** What a payload is judged by: flags, a configuration, an expectation and the library all end in one of these. */
export interface Judging {
  target?: Target
  as?: NonNullable<Overrides['as']>
  origin?: string
  rpId?: string
  challenge?: string
  storedCounter?: number
  requireUserVerification?: boolean
  /** Milliseconds since 1970. */
  now?: number
  /** Rules, families and codes that are not told. */
  disable?: readonly string[]
  /** The only rules, families and codes that are told. */
  only?: readonly string[]
  /** How severe a rule, a family or a code is. */
  rules?: Readonly<Record<string, Severity | 'off'>>
  /** How bytes may be written beside base64url, or the server library that decides it. */
  accepts?: readonly Acceptable[]
}

/** The options of a run. Throws a UsageError where two settings contradict each other. */
export function lintOptionsOf(judging: Judging, ruling: Ruling | undefined): LintOptions {
  const library = libraryIn(judging.accepts)
  const { as, origin, rpId, challenge, storedCounter, requireUserVerification, now } = judging
  // Who names a library says who receives it: the standard's own demands, and that library's.
  const { target = library && !(as && 'endpoint' in as) ? 'webauthn' : undefined } = judging
  if (target && as && 'endpoint' in as && !as.endpoint.startsWith(`${target}/`))
    throw new UsageError(`--target ${target} contradicts --as ${as.endpoint}: the endpoint says who receives it`)
  return {
    ...(target ? { target } : {}),
    ...(as ? { as } : {}),
    ...(now === undefined ? {} : { now }),
    ...(ruling ? { ruling } : {}),
    expect: {
      ...(origin ? { origin } : {}),
      ...(rpId ? { rpId } : {}),
      ...(challenge ? { challenge } : {}),
      ...(storedCounter === undefined ? {} : { counter: storedCounter }),
      ...(requireUserVerification ? { userVerification: true } : {}),
      ...(library ? { library } : {}),
    },
  }
}

/**
 * One judging of several, of which the later one wins. Who names an endpoint says who receives it, and who names another
 * receiver leaves the endpoint: neither contradicts what was said before.
 */
export function merged(layers: readonly Judging[]): Judging {
  return layers.reduce((before, next): Judging => {
    const { target, as, ...rest } = before
    const isOther = (next.as && 'endpoint' in next.as) || libraryIn(next.accepts) !== undefined
    const isElsewhere = next.target && as && 'endpoint' in as && !as.endpoint.startsWith(`${next.target}/`)
    return { ...rest, ...(target && !isOther ? { target } : {}), ...(as && !isElsewhere ? { as } : {}), ...next }
  }, {})
}
