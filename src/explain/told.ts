import type { ErrorCode, RuleId } from '../generated/ids.ts'
import type { Kind, Severity, Target } from '../model/kinds.ts'
import type { DocumentedCause, DocumentedError, PageDate } from '../providers/define-error.ts'

/** What `codes` tells of a documented error. */
export interface CodeInfo {
  code: ErrorCode
  title: string
  summary: string
  /** Each with the rules that see it, or why no payload can show it and what to look at instead. */
  causes: readonly DocumentedCause[]
  fixes: readonly string[]
  docs: readonly string[]
  /** `page`: a full page of causes and fixes; `short page`: a line; `title only`: nothing but its title in a list. */
  documented: 'page' | 'short page' | 'title only'
  /** Of the newest copy of its page that was read. */
  pageDate: PageDate
}

/** What `rules` tells of a rule. */
export interface RuleInfo {
  rule: RuleId
  summary: string
  why: string
  fix: string
  /** One, where all targets agree; else by target, of those that know the rule. */
  severity: Severity | Partial<Record<Target, Severity>>
  kinds: readonly Kind[]
  /** The documented errors one of whose causes it sees. */
  codes: ErrorCode[]
  docs: string[]
  /** The section of the standard or the page that decides. */
  spec: string
}

/** What `explain` tells of one text. */
export interface Explained {
  /** Whether anything is known of it. */
  known: boolean
  /** The most specific first. */
  answers: Answer[]
  /** What else the text holds, by name. */
  also: string[]
  /** Names of what is near, for a text that is not known. */
  nearest: string[]
}

export type Answer = CodeAnswer | RuleAnswer | TextAnswer

/** A documented error. */
export interface CodeAnswer extends Omit<DocumentedError, 'at' | 'leads'> {
  kind: 'code'
}

/** A rule of passkey-lint. */
export interface RuleAnswer {
  kind: 'rule'
  rule: RuleId
  summary: string
  why: string
  fix: string
  /** One, where all targets agree; else by target, of those that know the rule. */
  severity: Severity | Partial<Record<Target, Severity>>
  kinds: readonly Kind[]
  /** The section of the standard or the page that decides. */
  decidedBy: string
  /** The documented errors one of whose causes it sees. */
  codes: ErrorCode[]
}

/** What a browser, a library or a server said. */
export interface TextAnswer {
  kind: 'text'
  id: string
  title: string
  /** Who says so, and how sure it is. */
  said: string
  meaning: string
  /** The most likely first, with the rules that see it in a payload. */
  causes: readonly { text: string; rules?: readonly string[] }[]
  fixes?: readonly string[]
  /** What to capture next, to know which of the causes it is. */
  capture: readonly string[]
  docs?: readonly string[]
}
