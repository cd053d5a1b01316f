import type { ErrorCode } from '../generated/ids.ts'
import type { Json } from '../model/index.ts'
import type { DocumentedError } from '../providers/define-error.ts'
import type { Rule } from '../rules/define-rule.ts'
import type { BrowserError } from '../webauthn/browser-errors/read.ts'
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

/** An object found in the text. */
export type Body = { [member: string]: Json }

/** What an answer of a provider is called: its documented error, or what is known of it beside the documents. */
export type Said = { documented: string } | { explanation: Explanation }

/** How a provider answers, for whoever pastes its answer. Everything may be left out. */
export interface Answers {
  /** Codes of documented errors that may stand in a text, the surest first; those that are not documented do no harm. */
  codes?(text: string, bodies: readonly Body[]): string[]
  /** What the text says in the provider's words. */
  said?(text: string, bodies: readonly Body[], documented: ReadonlySet<string>): Said[]
  /** The documented error that a browser's error is the trace of. */
  browserErrors?: Partial<Record<BrowserError['kind'], ErrorCode>>
}

/** What a text means that no document has under a code: found by the words of whoever threw it. */
export interface Known extends Omit<Explanation, 'said'> {
  /** Who says so. */
  said: string
  /** Tried on each line, and on all of them in one text; any of them is enough. */
  when: readonly RegExp[]
}

export const defineKnown = (known: readonly Known[]): readonly Known[] => known
