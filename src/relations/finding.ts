import type { RuleId } from '../generated/ids.ts'
import type { Finding, Given, Place } from '../model/index.ts'

/** A relation's way of making findings: `F` is what it may notice, with the arguments of the words beside it. */
export const findingsOf =
  <F extends { [K in keyof F]: Given }>() =>
  <K extends keyof F & RuleId>(
    rule: K,
    place: Place,
    args: F[K],
    rest?: Omit<Finding, 'rule' | 'place' | 'args'>,
  ): Finding => ({
    rule,
    place,
    args,
    ...rest,
  })
