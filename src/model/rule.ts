import type { RuleId } from '../generated/ids.ts'
import type { Explains, ReadLayer } from './finding.ts'
import type { Kind, Severity } from './kinds.ts'
import type { Args, Shown, Unshown } from './shown.ts'

/**
 * How near to the reason a rule looks, the nearest first. `cause`: a mistake that has a name, such as the payload of
 * another step, a renamed member, "any", hex. `symptom`: what a schema or a decoder stumbles over. `consequence`: what
 * means something only of sound material: members that contradict each other, hashes, signatures.
 */
export const TIERS = ['cause', 'symptom', 'consequence'] as const
export type Tier = (typeof TIERS)[number]

/** What a rule says of itself and of a finding, wherever that is made. */
export interface RuleWords {
  id: RuleId
  /** One line without a full stop, for lists. */
  summary: string
  why: string
  fix: string
  /** The section of the standard or the provider's page that decides. */
  spec: string
  /** The standard's; a provider's policy may raise or lower it. `null`: only a provider whose policy names it knows it. */
  severity: Severity | null
  tier: Tier
  kinds: readonly Kind[]
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
  /** Expected and received. `also` holds the args of the further places. */
  message(args: Args, also: Args[]): string
  cause?(args: Args, also: Args[]): string
  fixFor?(args: Args, also: Args[]): string
  /** Pages that say more of this very finding than those of the rule; none: the rule's. */
  docsFor?(args: Args): readonly string[]
}

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

/** What is said of a finding with the arguments `A`. */
export interface WordsFor<A> {
  /** Expected and received. `also` holds the args of the further places. */
  message(args: Said<A>, also: readonly Said<A>[]): string
  cause?(args: Said<A>, also: readonly Said<A>[]): string
  fixFor?(args: Said<A>, also: readonly Said<A>[]): string
  /** Pages that say more of this very finding than those of the rule; none: the rule's. */
  docsFor?(args: Said<A>): readonly string[]
}

type Defaulted = 'tier' | 'reads' | 'merge'
/** What a rule states once for all of its findings; what may be left out has a default. */
export type Stated = Omit<RuleWords, 'message' | 'cause' | 'fixFor' | 'docsFor' | Defaulted> &
  Partial<Pick<RuleWords, Defaulted>>

/** The words of one rule of a table; the key that they stand under is its id. */
export type WordsSpec<A> = Omit<Stated, 'id'> & WordsFor<A>

/** What is noticed elsewhere, by the id of the rule that words it: its arguments, none of them a plain string. */
export type Noticed<F> = { [K in keyof F]: ArgsOf<F[K]> }

/**
 * The words of all that one decoder, schema or relation notices: the default export of a file `*.words.ts` beside it, or
 * of the relation's own. It is stated with `satisfies WordsTable<F>`, where `F` is what that one may notice; by this the
 * build finds it and registers it.
 */
export interface WordsTable<F extends Noticed<F>> {
  /** The family of rules that `rules`, the docs and the fixtures list them in. */
  family: string
  words: { [K in keyof F]: WordsSpec<F[K]> }
}

/** The arguments of a fault or finding about which there is nothing more to say. */
export type NoArgs = Record<never, never>
