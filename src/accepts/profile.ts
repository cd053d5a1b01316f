import type { LibraryName } from './names.ts'

/** Ways of writing bytes in JSON. `mixed`: both alphabets of base64 in one text. */
export const FORMS = [
  'url',
  'url-padded',
  'standard',
  'standard-padded',
  'mixed',
  'mixed-padded',
  'list',
  'index-object',
] as const
export type Form = (typeof FORMS)[number]

/** Base64url as the standard has it (RFC 4648 §5, no padding). */
export const URL_ONLY = ['url'] as const satisfies readonly Form[]
export const URL_ALSO_PADDED = ['url', 'url-padded'] as const satisfies readonly Form[]
/** Of decoders that turn one alphabet into the other first. */
export const ANY_BASE64 = [
  ...URL_ALSO_PADDED,
  'standard',
  'standard-padded',
  'mixed',
  'mixed-padded',
] as const satisfies readonly Form[]

/**
 * What a library says: its own words, letter by letter, with `…` for what it adds of the value or of its version, and
 * `{member}` for the name of a member that it does not know. Two: the error, and what stands beside it for its log.
 */
export type Says = string | readonly [error: string, detail: string]

/** It refuses; in which words was not seen. */
export const UNSEEN = '…'

/** Which of id and rawId: how they have to agree where both are there. */
export interface Ids {
  /** `text`: the same text; `bytes`: the same bytes; `encoded`: id is the base64url text of rawId's bytes. */
  equal: 'text' | 'bytes' | 'encoded'
  says: Says
}

/** What a library demands of one member. */
export interface Member {
  /** Where it looks: the names on the way from the top. */
  at: readonly string[]
  /** Other last names that it takes as well. */
  or?: readonly string[]
  /** What it says where the member is not there, or null; without it the member may be left out. */
  absent?: Says
  /** It may be left out all the same where this one, of the same object, is there. */
  unless?: string
  /** What has to stand there; of `values` one text. */
  is: 'text' | 'number' | 'object' | 'list' | 'bytes' | { values: readonly string[] }
  /** A value of another type does not disturb it. */
  lenient?: true
  /** Of bytes: how they may be written. */
  forms?: readonly Form[]
  /** What it says to a value of another type, or to none of the values. */
  wrong?: Says
  /** What it says to bytes in another form. */
  encoded?: Says
  /** It reads other bytes out of such a form without a word; `encoded` is one of the errors that then follow. */
  silent?: true
}

/** Members that it does not know, where they disturb it. */
export interface Unknown {
  in: readonly string[]
  known: readonly string[]
  says: Says
}

/** What is demanded of one ceremony's response, in the order in which the library looks. */
export interface Demands {
  members: readonly Member[]
  ids?: Ids
  unknown?: readonly Unknown[]
}

/** One parser of a library: what it takes, as data; `judge.ts` walks it. */
export interface Parser {
  /** Where a library has several. */
  name?: string
  /** Whether names are compared without regard to case. */
  anyCase?: true
  registration: Demands
  authentication: Demands
}

/** What a server library demands of the JSON that it is given. */
export interface Profile {
  name: LibraryName
  language: string
  /** The release or the commit that was read. */
  version: string
  /** The file that was read. */
  source: string
  /** A payload is taken where one of them takes it. */
  parsers: readonly [Parser, ...Parser[]]
  /** What was not certain. */
  doubt?: string
}
