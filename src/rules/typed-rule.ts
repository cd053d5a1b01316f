import type { Need } from '../decode/parts.ts'
import type { RuleId } from '../generated/ids.ts'
import type { Finding, Given, Place, ReadLayer, Shown, Unshown } from '../model/index.ts'
import type { Rank, Rule, WithParts } from './define-rule.ts'

export { absent, at } from './define-rule.ts'

/** What may be an argument: our own words as literals, numbers, and what comes from the input as `Unshown`; never a plain string. */
type ArgOf<T> = T extends Unshown | number | boolean | null | undefined
  ? T
  : T extends string
    ? string extends T
      ? never
      : T
    : T extends readonly (infer E)[]
      ? readonly ArgOf<E>[]
      : never
export type ArgsOf<A> = { [K in keyof A]: ArgOf<A[K]> }

type SaidOf<T> = T extends Unshown ? Shown : T extends readonly (infer E)[] ? readonly SaidOf<E>[] : T
/** The arguments as a message gets them: what was `Unshown` is text. */
export type Said<A> = { readonly [K in keyof A]: SaidOf<A[K]> }

/** A finding without its rule's name, with the arguments that the rule's words take. */
export type FoundBy<A> = Omit<Finding, 'rule' | 'args' | 'also'> & { args?: A; also?: { place: Place; args: A }[] }

/** What a finding may say besides its rule, place and arguments. */
type Rest = Omit<Finding, 'rule' | 'place' | 'args'>

/** A rule that knows the arguments of its words. */
export interface RuleOf<A> extends Rule {
  /** A finding of this rule, for who notices it elsewhere: a renamed argument does not compile there either. */
  found(place: Place, args: A, rest?: Rest): Finding
}

interface Shared<N extends Need>
  extends Omit<Rule, 'message' | 'cause' | 'fixFor' | 'rank' | 'needs' | 'reads' | 'merge' | 'check'> {
  rank?: Rank
  /** The parts that the check reads. A rule whose part is not there does not run, and is listed as not checked. */
  needs?: readonly N[]
  reads?: readonly ReadLayer[]
  merge?: boolean | readonly RuleId[]
}

export interface RuleSpec<N extends Need, A> extends Shared<N>, WordsFor<A> {
  check(parts: WithParts<N>): readonly FoundBy<A>[]
}

/** What is said of a finding with the arguments `A`. */
export interface WordsFor<A> {
  /** Expected and received. `also` holds the args of the further places. */
  message(args: Said<A>, also: readonly Said<A>[]): string
  cause?(args: Said<A>, also: readonly Said<A>[]): string
  fixFor?(args: Said<A>, also: readonly Said<A>[]): string
}

/** Words for what a schema, a decoder or a relation reports with the arguments `A`. */
export interface WordsSpec<A> extends Shared<never>, WordsFor<A> {}

const DEFAULTS = { needs: [], reads: [], merge: true } as const

/**
 * Defines a rule; the file's name is its id. The arguments that `check` gives are those that message, cause and fix
 * take: a renamed one does not compile, and neither does text of the input that is not `shown()` or `plain()`.
 */
export function defineRule<const N extends Need = never, const A extends ArgsOf<A> = Record<never, never>>(
  spec: RuleSpec<N, A>,
): RuleOf<A> {
  return made<A>({ rank: 'relation', ...DEFAULTS, ...spec })
}

/** Defines the words of what is noticed elsewhere with the arguments `A`; the file's name is the id. */
export const defineWords = <A extends ArgsOf<A> = Record<never, never>>(spec: WordsSpec<A>): RuleOf<A> =>
  made<A>({ rank: 'decode', ...DEFAULTS, ...spec })

/** The pipeline calls a check only when all of `needs` are there, and words with what its check or `found` gave. */
function made<A>(spec: { id: RuleId }): RuleOf<A> {
  const found = (place: Place, args: Given, rest?: Rest): Finding => ({ rule: spec.id, place, args, ...rest })
  return { ...spec, found } as unknown as RuleOf<A>
}
