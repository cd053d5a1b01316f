/** One thing that was expected, or one that was found. */
export interface Item {
  /** A documented error in full, or a rule. */
  what: string
  /** Of a finding, where `what` is the documented error. */
  rule?: string
  /** `line:column`, of the first. */
  at?: string
  /** Of a finding that is expected to the letter: what tells it from others of its rule. */
  detail?: string
  /** How often it was found; only where it is more than once. */
  times?: number
  /** What was expected is there; what was found, somebody expected. */
  met: boolean
}

/** `unknown`: it cannot be told what is expected; `unread`: the file cannot be read. */
export type Outcome = 'met' | 'unmet' | 'unknown' | 'unread'

/** One input, held against what is expected of it. */
export interface Tested {
  path: string
  outcome: Outcome
  /** The file that says what is expected; absent: nobody said, so it has to be clean. */
  from?: string
  /** None: no error. */
  expected: Item[]
  found: Item[]
  /** Why it cannot be read. */
  because?: string
}

export interface TestReport {
  tested: Tested[]
  /** Why the run could not be done as asked, one sentence each. */
  problems: string[]
}

/** How many inputs came out so. */
export const countOf = (tested: readonly Tested[], outcome: Outcome): number =>
  tested.filter((one) => one.outcome === outcome).length
