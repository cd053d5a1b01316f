import type { Need, Parts } from '../decode/parts.ts'
import type { RuleId } from '../generated/ids.ts'
import type { Args, Explains, Finding, Given, Kind, Place, ReadLayer, Severity, Target } from '../model/index.ts'

/**
 * How near to the cause a rule looks; a finding drops those of lower rank at, below and inside its place.
 * `step`: the payload of another ceremony. `renamed`: a member under another name or in another place.
 * `mistake`: something that people do and that has a name. `shape`: what the JSON Schema says.
 * `decode`: what a decoder stumbled over. `relation`: members that contradict each other. `signature`: cryptography.
 */
export const RANKS = ['signature', 'relation', 'decode', 'shape', 'mistake', 'renamed', 'step'] as const
export type Rank = (typeof RANKS)[number]

/** What a check gives back: a finding without its rule's name. */
export type Found = Omit<Finding, 'rule' | 'args'> & { args?: Given }

export interface Rule {
  id: RuleId
  /** One line without a full stop, for lists. */
  summary: string
  why: string
  fix: string
  /** The section of the standard or the provider's page that decides. */
  spec: string
  /** One for all, or by target; a target that is not named does not know the rule. */
  severity: Severity | Partial<Record<Target, Severity>>
  rank: Rank
  kinds: readonly Kind[]
  needs: readonly Need[]
  /** The layers that it compares as a whole: where an error speaks of one, it is not checked. */
  reads: readonly ReadLayer[]
  /** What its findings explain, where it is always the same. */
  explains?: Explains
  /**
   * Whether the same mistake at several places is told once, at the first; or the rules that see the same mistake more
   * clearly: where one of them speaks, this finding is one more place of it.
   */
  merge: boolean | readonly RuleId[]
  /** The fact about a payload that its verdict is a part of. */
  fact?: 'attestation' | 'signature'
  check?(parts: Parts): Found[]
  /** Asked when the check found nothing: why that proves nothing, or undefined when it does. */
  notChecked?(parts: Parts): string | undefined
  /** Expected and received. `also` holds the args of the further places. */
  message(args: Args, also: Args[]): string
  cause?(args: Args, also: Args[]): string
  fixFor?(args: Args, also: Args[]): string
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

/** The severity of a rule for a target; undefined when the target does not know it. */
export function severityOf(rule: Pick<Rule, 'severity'>, target: Target): Severity | undefined {
  return typeof rule.severity === 'string' ? rule.severity : rule.severity[target]
}
