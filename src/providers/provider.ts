/**
 * What a provider's folder may hold. Each part is a file of its own, `<folder>/<file>.ts`, and found by being there:
 * facts, policy, sources, pages, first, answer, recognisers/index, relations/index, incident, explain/index, issued, errors/*,
 * rules/<family>/*, wrappers/*; and capture.mjs, for `npm run capture`.
 * Only the facts have to be.
 */
import type { RuleId } from '../generated/ids.ts'
import type { JsonObject, Kind, Leniency, Severity } from '../model/index.ts'

/** What it is called and what can be sent to it: data alone, for the build reads it to know kinds and endpoints. */
export interface ProviderFacts {
  /** As people write it. */
  title: string
  /** A code of it, by which help shows what codes look like. */
  example?: `${string}/${string}`
  /** The kinds of its own objects, `<name>-<kind>`; each may have a schema of the same name. */
  kinds: readonly string[]
  /** Those that people are told to paste, in words. */
  objects?: string
  /** By `<name>/<endpoint>`; where two take the same, the more usual first. */
  endpoints: Readonly<Record<string, Endpoint>>
  /** No list of its errors about passkeys is public. */
  unlisted?: true
  /** Its other URLs, without query and fragment: none of them takes a credential. */
  others?: RegExp
  /** The members of its requests that hold the credential, where no other provider calls them so. */
  holder?: string | readonly string[]
  /** What it takes although the standard has it otherwise. */
  takes?: readonly Leniency[]
}

export interface Endpoint {
  /** `credential`: that of either ceremony. */
  takes: Kind
  /** The object that the credential is sent in, where it has a kind of its own. */
  around?: Kind
  /** The body is the credential itself, as JSON: what stands around it, or another type, is a mistake. */
  bare?: true
  /** The ending of its URL, without query and fragment. */
  path?: RegExp
  /** Where in its body the credential stands (RFC 6901), and, where its documents say so, whether as text or as an object. */
  holds?: { in: string; as?: 'text' | 'object' }
  /** What a header of the request calls it, where one URL takes every operation. */
  action?: RegExp
  /** What tells a body that is sent there from others, if several: any of them. */
  body?: BodyShape | readonly BodyShape[]
  /** Where it takes no credential as `toJSON()` gives it. */
  form?: OwnForm
}

/** How a receiver takes a credential under names of its own, all side by side. */
export interface OwnForm {
  /** By the members of the standard (WebAuthn Level 3 §5.1, §5.2) that it takes. */
  names: Readonly<Record<string, string>>
  /** Those of them, by the standard's names, that it cannot do without: of either ceremony. */
  demands: readonly string[]
  /** A list is written as this text. */
  lists?: 'json' | 'commas'
  /** The member that holds the browser's error where it gave no credential; then nothing else is read. */
  error?: string
  /** The body is application/x-www-form-urlencoded, not JSON. */
  urlEncoded?: true
}

/** Members that a body has, and the text of those that have a certain one. */
export type BodyShape = Readonly<Record<string, string | true>>

/** What names the error in an answer. */
export interface Answered {
  /** As the provider spells it: the code in the catalogue without its provider, or one that the catalogue does not have. */
  error: string
  /** RFC 6901, in the answer. */
  pointer: string
}

/** Reads an error as the provider's server answers it; undefined for what is none. Asked of every object of an input. */
export type ReadAnswer = (object: JsonObject) => Answered | undefined

/** What of a provider's documentation decides, beside the standard, on rules that are not its own. */
export type Sources = Partial<Record<RuleId, string>>

/**
 * How severe a provider takes what the standard, or nobody else, judges: only where it differs from the rule itself. `off`:
 * what it sees is as the provider's own documents have it.
 */
export type Policy = Partial<Record<RuleId, Severity | 'off'>>

/** The pages behind the name of a document, as rules and `sources` give it; none where it is not the provider's. */
export type Pages = (document: string) => readonly string[]
