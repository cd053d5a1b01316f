import type { Need, Parts } from '../decode/parts.ts'
import type { RuleId } from '../generated/ids.ts'
import type { ArgsOf, Finding, Given, Place, ReadLayer, RuleWords, Stated, WordsFor } from '../model/index.ts'

export type { ArgsOf, Said } from '../model/index.ts'

/** What a check gives back: a finding without its rule's name. */
export type Found = Omit<Finding, 'rule' | 'args'> & { args?: Given }

/** A part that has to be there, or a layer that has to be sound. */
export type Read = Need | ReadLayer

const LAYERS: ReadonlySet<string> = new Set(['clientDataJSON', 'authenticatorData', 'member'] satisfies ReadLayer[])
export const isLayer = (read: Read): read is ReadLayer => LAYERS.has(read)
export const isPart = (read: Read): read is Need => !LAYERS.has(read)

export interface Rule extends Omit<RuleWords, 'reads'> {
  /**
   * What the check looks at. Where a part is not there it does not run; where an error speaks of a layer, what it found
   * is not told. Either is listed as not checked.
   */
  reads: readonly Read[]
  check?(parts: Parts): Found[]
  /** Asked when the check found nothing: why that proves nothing, or undefined when it does. */
  notChecked?(parts: Parts): string | undefined
}

/** What looks at a payload, without the words for what it finds: the program reads those when something is found. */
export type Check = Pick<Rule, 'id' | 'kinds' | 'severity' | 'reads' | 'check' | 'notChecked'>

/** With its place among all rules, in which they are run. */
export type Ranked = readonly [rank: number, check: Check]

export type WithParts<N extends Need> = Parts & Required<Pick<Parts, N>>

/** A finding without its rule's name, with the arguments that the rule's words take. */
export type FoundBy<A> = Omit<Finding, 'rule' | 'args' | 'also'> & { args?: A; also?: { place: Place; args: A }[] }

/** What a finding may say besides its rule, place and arguments. */
type Rest = Omit<Finding, 'rule' | 'place' | 'args'>

/** A rule that knows the arguments of its words. */
export interface RuleOf<A> extends Rule {
  /** A finding of this rule, for who notices it elsewhere: a renamed argument does not compile there either. */
  found(place: Place, args: A, rest?: Rest): Finding
}

interface Checking<N extends Read, A> extends Pick<Rule, 'notChecked'> {
  reads?: readonly N[]
  check(parts: WithParts<Extract<N, Need>>): readonly FoundBy<A>[]
}

export type RuleSpec<N extends Read, A> = Omit<Stated, 'reads'> & WordsFor<A> & Checking<N, A>

const DEFAULTS = { reads: [], merge: true } as const

/**
 * Defines a rule; the file's name is its id. The arguments that `check` gives are those that message, cause and fix
 * take: a renamed one does not compile, and neither does text of the input that is not `shown()` or `plain()`.
 */
export function defineRule<const N extends Read = never, const A extends ArgsOf<A> = Record<never, never>>(
  spec: RuleSpec<N, A>,
): RuleOf<A> {
  return made<A>({ tier: 'consequence', ...DEFAULTS, ...spec })
}

/** Defines the words of what is noticed elsewhere with the arguments `A`; the file's name is the id. */
export const defineWords = <A extends ArgsOf<A> = Record<never, never>>(spec: Stated & WordsFor<A>): RuleOf<A> =>
  made<A>({ tier: 'symptom', ...DEFAULTS, ...spec })

/** An entry of some table: which arguments it takes is known where its faults are made. */
interface Entry extends Omit<Stated, 'id'> {
  message(args: never, also: never): string
  cause?(args: never, also: never): string
  fixFor?(args: never, also: never): string
  docsFor?(args: never): readonly string[]
}

/** The rule of an entry of a table of words. Settle gives it the arguments that the fault of this very kind was made with. */
export const worded = <K extends RuleId>(id: K, { words }: { words: { [P in K]: Entry } }): Rule => {
  const entry: Entry = words[id]
  return { tier: 'symptom', ...DEFAULTS, ...entry, id }
}

/** The pipeline calls a check only when all parts that it reads are there, and words with what its check or `found` gave. */
function made<A>(spec: { id: RuleId }): RuleOf<A> {
  const found = (place: Place, args: Given, rest?: Rest): Finding => ({ rule: spec.id, place, args, ...rest })
  return { ...spec, found } as unknown as RuleOf<A>
}

/** A place by relative pointer. */
export const at = (pointer: string, rest: Omit<Place, 'pointer'> = {}): Place => ({ pointer, ...rest })

/** The place of a member that is not there. */
export const absent = (pointer: string, member: string): Place => ({ pointer, member })

export { article, count } from '../text/words.ts'

/** "expected …, received …" of what stands there. */
export const expected = (what: string, { received = 'nothing' }: { received?: string | undefined }): string =>
  `expected ${what}, received ${received}`

/** Begins the cause of a finding that was not inferred but shown: `triage` grades it so. */
export const PROVEN = 'Proven: '
