/**
 * What the page and its worker say to each other. The page holds what was pasted and lays nothing out; the worker has the
 * library, and gives HTML in which everything from an input is escaped and redacted already.
 */
import type { LintOptions } from '../library/lint-options.ts'
import type { FormatName } from '../library/names.ts'
import type { Report } from '../model/report.ts'

/** What a browser calls a Blob: a file stays where it is until the worker reads it. */
export interface Held {
  readonly size: number
  arrayBuffer(): Promise<ArrayBuffer>
}

/** One input. */
export interface Given {
  name: string
  content: string | Held
  /** It was found in a folder, so that nobody named it: what is no evidence is left out. */
  found?: boolean
}

/** A text, and how it is judged where it does not show that itself. */
export interface ToTell extends Pick<LintOptions, 'as' | 'target'> {
  readonly text: string
}

/** The options of the library that have a field. */
export type Settings = Pick<
  LintOptions,
  | 'as'
  | 'target'
  | 'origin'
  | 'rpId'
  | 'challenge'
  | 'now'
  | 'registration'
  | 'publicKey'
  | 'storedCounter'
  | 'requireUserVerification'
  | 'accepts'
  | 'verbose'
  | 'showValues'
>

/** What the field of `showValues` is called; reports name it. */
export const SHOW_VALUES = 'Show personal values'

/** How an address begins that leads to a code or a rule; the page follows it wherever it stands. */
export const LEADS = '#explain/'

export const addressOf = (name: string): string => `${LEADS}${encodeURIComponent(name)}`

/** Each input by itself, all as one incident, or what fits: several inputs and recorded sessions are one incident. */
export type How = 'fitting' | 'each' | 'together'

export type Question =
  | { what: 'lint'; inputs: readonly Given[]; how: How; settings: Settings }
  | { what: 'decode'; input: Given; showValues: boolean }
  /** A code, a rule, or what somebody was told. */
  | { what: 'explain'; text: string }
  /** The first code, else the rule, of the gravest finding in each. */
  | { what: 'causes'; texts: readonly ToTell[] }
  /** Names for the fields and for the search. */
  | { what: 'lists' }
  /** The last report in a format. */
  | { what: 'format'; name: FormatName }
  /** What `passkey-lint test` holds this input against. */
  | { what: 'fixture'; input: Given; settings: Settings }

export type Ask = { id: number } & Question

/** A code or a rule that can be explained. */
export interface Named {
  name: string
  title: string
  kind: 'code' | 'rule'
}

export interface Lists {
  version: string
  /** What `as` takes: endpoints, in full and in short, and kinds. */
  as: readonly string[]
  accepts: readonly string[]
  names: readonly Named[]
}

/** The files of a fixture, all but the payload itself. */
export interface Fixture {
  payload: string
  expectation: { name: string; text: string }
  /** What the expectation leads to: a registration, a key. */
  beside: readonly { name: string; text: string }[]
}

export type Told =
  | {
      what: 'report'
      /** As one incident. */
      together: boolean
      summary: Report['summary']
      /** How many checks could not run. */
      unchecked: number
      /** Nothing in it is a payload. */
      isUnknown: boolean
      /** Files that were not read, as far as they are told one by one, and how many there are. */
      unread: readonly { path: string; because: string }[]
      unreadCount: number
      /** Inputs in which something is wrong, the gravest first. */
      wrong: readonly string[]
      facts: readonly Report['inputs'][number]['payloads'][number]['facts'][]
      body: string
    }
  | { what: 'decoded'; body: string }
  | { what: 'explained'; known: boolean; body: string }
  | { what: 'causes'; names: readonly (string | undefined)[] }
  | { what: 'lists'; lists: Lists }
  | { what: 'text'; text: string }
  | { what: 'fixture'; fixture: Fixture }
  /** An option cannot be obeyed. */
  | { what: 'refused'; message: string }
  /** A bug. */
  | { what: 'failed'; message: string }

export type Answer = { id: number } & Told
