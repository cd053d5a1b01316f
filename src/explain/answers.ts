import type { ErrorCode } from '../generated/ids.ts'
import type { Json } from '../model/index.ts'
import type { BrowserError } from '../webauthn/browser-errors/read.ts'
import type { Explanation } from './explanation.ts'

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
