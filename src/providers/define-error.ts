import type { ErrorCode, RuleId } from '../generated/ids.ts'
import type { EndpointId, Kind } from '../model/kinds.ts'
import type { LayerName } from '../model/layer-name.ts'

/** A cause that the provider documents: either rules that see it, or why no payload can show it and what to look at. */
export type DocumentedCause =
  | { text: string; rules: readonly RuleId[] }
  | { text: string; observable: false; because: string; instead: string }

/** Where an error speaks: a member of what is sent to an endpoint, of an object of a kind, or of such an object sent there. */
export interface SpeaksAt {
  endpoint?: EndpointId
  kind?: Kind
  /** RFC 6901, in the payload. */
  member: string
  /** Only for places inside this decoded layer, and, with `path`, below this path in it. */
  layer?: LayerName
  path?: string
}

/** The date that a page tells of itself; `undated`: a copy of 2026 that tells none; `old`: one of 2024 or before. */
export type PageDate = `${number}-${number}-${number}` | 'undated' | 'old' | 'none'

/** An error that a provider publishes. */
export interface DocumentedError {
  /** `twilio/60377` or a slug. */
  code: ErrorCode
  title: string
  summary: string
  at: readonly SpeaksAt[]
  causes: readonly DocumentedCause[]
  fixes: readonly string[]
  docs: readonly string[]
  /** `page`: a full page of causes and fixes; `short page`: a line; `title only`: nothing but its title in a list. */
  documented: 'page' | 'short page' | 'title only'
  /** Of the newest copy of its page that we read. */
  pageDate: PageDate
  /** Only where the provider states it. */
  httpStatus?: number
  /** Of two errors that document one cause at one place, this one is told first. */
  leads?: true
  /** Where sources disagree or are silent, for the reader of `explain`. */
  notes?: readonly string[]
}

/** What every lint needs of a documented error: which rules its causes name, and no text but its title. */
export interface IndexedError
  extends Pick<DocumentedError, 'code' | 'title' | 'at' | 'docs' | 'documented' | 'httpStatus' | 'leads'> {
  rules: readonly RuleId[]
}

export const defineError = (error: DocumentedError): DocumentedError => error

export const twilioPage = (code: number): string => `https://www.twilio.com/docs/api/errors/${code}`
