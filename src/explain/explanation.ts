import type { DocumentedError } from '../providers/define-error.ts'
import type { Rule } from '../rules/define-rule.ts'
import type { Cause } from './group.ts'

/** What a text means, when it is neither a documented error nor a rule of ours: those explain themselves. */
export interface Explanation {
  /** Short and without spaces, for the line that mentions what else a text holds. */
  id: string
  title: string
  /** Who says so, and how sure it is. */
  said: string
  meaning: string
  /** The most likely first. */
  causes: readonly Cause[]
  fixes?: readonly string[]
  capture: readonly string[]
  docs?: readonly string[]
}

export type Recognised =
  | { kind: 'error'; error: DocumentedError }
  | { kind: 'rule'; rule: Rule }
  | { kind: 'explanation'; explanation: Explanation }

export const idOf = (one: Recognised): string =>
  one.kind === 'error' ? one.error.code : one.kind === 'rule' ? one.rule.id : one.explanation.id
