import type { Severity } from '../model/index.ts'
import type { Suppression } from '../settle/suppress.ts'
import type { Judging } from './judging.ts'

export const CONFIG_NAME = 'passkey-lint.config.json'

/** What a configuration says (`schemas/config.schema.json`), every name in it checked. */
export interface Configuration {
  /** As a report names it. */
  name: string
  /** Absolute. */
  path: string
  /** Absolute; paths and globs are relative to it. */
  folder: string
  judging: Judging
  /** As in .gitignore. */
  ignores: readonly string[]
  /** The later one wins. */
  overrides: readonly { files: readonly string[]; judging: Judging }[]
  suppressions: readonly WrittenSuppression[]
  baseline?: string
  failOn?: Severity
  maxWarnings?: number
  /** For `test`: the codes and rule ids that inputs are expected to have; an empty list: none. */
  expectations: readonly { files: readonly string[]; expect: readonly string[]; judging: Judging }[]
}

/** A suppression with the place that it stands at, such as `passkey-lint.config.json:12:5`. */
export type WrittenSuppression = Omit<Suppression, 'isFor'> & { files?: readonly string[]; where: string }
