import type { Member } from './ceremony/view.ts'
import type { Overrides } from './classify/index.ts'
import type { Crypto } from './decode/crypto.ts'
import type { Parts } from './decode/parts.ts'
import type { Ruling, Skipped, Source } from './model/index.ts'
import type { Suppressing } from './settle/suppress.ts'
import type { Validator } from './shape/validators.ts'

export interface LintOptions extends Overrides {
  /** What the reader of the report expects of a payload. */
  expect?: Parts['expect']
  /** Documented errors that were asked for: where a finding has one among its codes, it is told first. */
  wanted?: readonly string[]
  /** Milliseconds since 1970: the time that everything is judged at. */
  now?: number
  /** The same, for what shows no time of its own, nor anything beside it does. */
  present?: number
  /** `--registration`: what authentications are compared with; not reported itself. */
  registration?: Source
  /** The registrations in it, where somebody has checked it already. */
  references?: readonly Member[]
  /** What flags and configuration say of rules. */
  ruling?: Ruling
  /** Who lays the report out shows what payloads hold: they are kept, and the text that they stand in. */
  keepsPayloads?: boolean
  /** Findings get a fingerprint each. */
  fingerprints?: boolean
  /** What is known and not to be told. */
  suppressing?: Suppressing
  /** The options of one source, by its name, where they are others than these. */
  of?: (name: string) => LintOptions
  verbose?: boolean
  showValues?: boolean
  /** `triage`: all inputs are one incident and are related to each other. */
  together?: boolean
  /** With `together`, told before each source, in each of three rounds: how many are done, of how many. */
  onStep?: (what: Step, done: number, total: number) => void
  /** Files beside the sources that were not read. */
  skipped?: readonly Skipped[]
}

/** The rounds of a triage. */
export type Step = 'searched' | 'checked' | 'explained'

/** What the pipeline itself does not know: how to load a validator, and cryptography. */
export interface Environment {
  validator(name: string): Validator | undefined
  crypto?: Crypto
}
