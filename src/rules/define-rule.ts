import type { Need, Parts } from '../decode/parts.ts'
import type { RuleId } from '../generated/ids.ts'
import type { Finding, Given, Place, Rank, ReadLayer, RuleWords } from '../model/index.ts'

export { RANKS, type Rank } from '../model/index.ts'

/** What a check gives back: a finding without its rule's name. */
export type Found = Omit<Finding, 'rule' | 'args'> & { args?: Given }

export interface Rule extends RuleWords {
  needs: readonly Need[]
  check?(parts: Parts): Found[]
  /** Asked when the check found nothing: why that proves nothing, or undefined when it does. */
  notChecked?(parts: Parts): string | undefined
}

export type WithParts<N extends Need> = Parts & Required<Pick<Parts, N>>

export interface RuleSpec<N extends Need> extends Omit<Rule, 'rank' | 'needs' | 'reads' | 'merge' | 'check'> {
  rank?: Rank
  /** The parts that the check reads. A rule whose part is not there does not run, and is listed as not checked. */
  needs?: readonly N[]
  reads?: readonly ReadLayer[]
  merge?: boolean | readonly RuleId[]
  check?(parts: WithParts<N>): Found[]
}

/** Defines a rule; the file's name is its id. Without `check` it words what a schema or a decoder reports. */
export function defineRule<const N extends Need = never>(spec: RuleSpec<N>): Rule {
  const { check } = spec
  const rule = { rank: check ? 'relation' : 'decode', needs: [], reads: [], merge: true, ...spec } as Rule
  // The pipeline calls a check only when all of `needs` are there, which is what WithParts states.
  if (check) rule.check = (parts) => check(parts as WithParts<N>)
  return rule
}

/** A place by relative pointer. */
export const at = (pointer: string, rest: Omit<Place, 'pointer'> = {}): Place => ({ pointer, ...rest })

/** The place of a member that is not there. */
export const absent = (pointer: string, member: string): Place => ({ pointer, member })

/** A text argument: messages take what settle has made safe to show. */
export const text = (value: unknown): string => (value === undefined ? '' : String(value))
