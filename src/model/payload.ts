import type { Exchange, Side } from './exchange.ts'
import type { Doc, FieldRange, Json, JsonObject } from './json.ts'
import type { EndpointId, Kind, SiteFile, Target } from './kinds.ts'
import type { Fault } from './place.ts'

/** One input as read: a file, standard input, or a text handed to the library. */
export interface Source {
  /** Shown in reports: relative to the working directory when inside it, else as given. */
  name: string
  text: string
  /** The bytes were no UTF-8 text; `text` is empty. */
  binary?: string
  /** The bytes themselves, where they are no file of a kind that is known: a field of a credential, as it is. */
  bytes?: Uint8Array
  /** What had to be undone to have the text: its encoding, or that it was packed. */
  undone?: string
  /** Set when nothing could be read; then `text` is empty. */
  unreadable?: string
  /** `named`: the user asked for this very input; `found`: a folder walk or a glob did; `line`: one of many in a stream. */
  how: 'named' | 'found' | 'line'
}

/** Something that may be a payload, and the way to it. */
export interface Candidate {
  value: Json
  doc: Doc
  /** Of `value` in `doc`. */
  pointer: string
  via: string[]
  /** What the way says of the request, and who receives it. */
  hints: Hints
  /** What unwrapping noticed; places are relative to this candidate. */
  faults: Fault[]
  /** What had to be undone on the way, outermost first. */
  undone: readonly Undone[]
  /** What is wrong with the text that it was read from, should that be the body that was sent. */
  slip?: () => Fault
  /** A person would call this value the payload: the whole input, or a wrapper's member. */
  expected: boolean
  /** It stands in something that is known already, in a member that its kind does not speak of: only a credential is new there. */
  held?: true
  /** It is some of what stands in a text of which the rest was not understood. */
  stray?: true
  /** What it is; absent when nobody knows it. */
  recognition?: Recognition
}

/** What stood around a payload and is no part of it: a noun phrase, and where in the text that is left it began. */
export interface Undone {
  what: string
  at?: { doc: Doc; offset: number }
}

export interface Hints {
  target?: Target
  endpoint?: EndpointId
  method?: string
  contentType?: string
  /** Milliseconds since 1970, when the wrapping tells when it was captured. */
  capturedAt?: number
  /** The other arguments of the call that verifies the payload. */
  expect?: Expected
  /** The body of the request, where the way shows it: its pointer, in the text that so many steps of `via` lead to. */
  sent?: { pointer: string; steps: number }
  /** It is the part of a request that holds the body. */
  carries?: true
  /** The URL is one of the receiver's that takes no credential. */
  elsewhere?: true
  /** What the text has to be by its name, or by what the user calls it. */
  file?: SiteFile
  /** What stands beside the options in the argument of create() or get(). */
  mediation?: Json
  /** Where a request was recorded: that which holds it, and on which side. */
  exchange?: Exchange
  side?: Side
}

/** What a server expects of a credential: given by flags, or standing beside it. */
export interface Expected {
  origin?: string
  rpId?: string
  challenge?: string
  /** The signature counter that was stored with the credential. */
  counter?: number
  /** User verification is demanded. */
  userVerification?: true
  /** The server library that receives it, by its name. */
  library?: string
}

/** What stands around a credential in the body that was sent. */
export type Wrapping = { as: 'member'; name: string } | { as: 'list' } | { as: 'text' }

/** How a credential was sent. */
export interface Sent {
  wrapping?: Wrapping
  /** It is the body itself of a request that is shown. */
  bare?: true
  contentType?: string
  /** To a URL of its receiver that takes no credential. */
  elsewhere?: true
}

/** What was found inside a text or an object, to be looked at in turn: a value, or a text. */
export interface Part {
  /** What was read; absent: the text of this part is for other wrappers to read. */
  value?: Json
  /** The text, where it is not the very text that was opened: cut out of it and decoded. */
  cut?: { text: string; offsets: Offsets }
  /** Where the text is not JSON: where each member of `value` stands in it, by pointer. */
  fields?: Map<string, FieldRange>
  /** The text is JSON (RFC 8259), and `value` is what it means. */
  strict?: true
  /** A member stands in an object of it more than once. */
  repeats?: true
  /** Parts were left out by whoever pasted it. */
  elided?: true
  /** The text breaks off: pointers of what is not whole. */
  open?: ReadonlySet<string>
  /** What `value` is, where its form alone tells. */
  recognition?: Recognition
  /** Nothing of it is here but a name of where it stands: it is told, not read. */
  lost?: true
  /** It stands among other things: only what nobody could take for anything else is a payload. */
  unexpected?: true
  /** What had to be undone; told of the first payload in it. */
  faults?: readonly Fault[]
  /** The same, of what stands around it: places count in the text that was opened. */
  around?: readonly Fault[]
  says?: Says
  /** How `via` names the step, where it is not the wrapper's own. */
  step?: string
  /** What a server finds wrong with the text, were it the body that was sent; pasted, it is only undone. */
  slip?: () => Fault
  /** What had to be undone, where it is not what the wrapper says, and the offset in the text of this part at which that began. */
  undone?: { what?: string; at?: number }
}

/** A part of an object: a member as it stands, a string among them to be read as a text; or what was cut out of it. */
export interface MemberPart extends Part {
  /** Of the member, from the object; where `value` is given and nothing was cut out, that is the member as it was meant. */
  pointer: string
  /** In the text an object in it stands in a list of its own. */
  blocks?: true
  /** `value` was put together of others: where each of its members stands in the member, by pointer. */
  moved?: ReadonlyMap<string, string>
  /** What was cut out stood in the member's name. */
  in?: 'name'
  /** It stands among much else, as any member does: a string in it is read only where it looks like one of the forms. */
  searched?: true
}

/** For each UTF-16 unit of a text that was cut out, and for its end, the offset in the text that it was cut out of. */
export type Offsets = () => ArrayLike<number>

/** What is written around a payload of the request that carried it. */
export interface Says {
  /** Where it was sent; of several the first that a provider knows. */
  urls?: readonly string[]
  method?: string
  contentType?: string
  /** The operation that is asked for, where a header names it and one URL takes them all. */
  action?: string
  /** Milliseconds since 1970. */
  capturedAt?: number
  /** Where the form itself is that of one endpoint. */
  endpoint?: EndpointId
  /** The text is the body of the request, as it was sent. */
  body?: true
  exchange?: Exchange
  side?: Side
}

/** Where a member of the standard was found. */
export interface FoundMember {
  name: string
  /** Where it belongs. */
  expected: string
  /** Where it stands; the same as `expected` when nothing is wrong. */
  pointer: string
  value: Json | undefined
  how: 'own' | 'renamed' | 'moved' | 'absent'
}

/**
 * A credential as it was meant: each member of the standard, found in spite of other spellings and places.
 * `nested` as a browser gives it; `flat`: the members of `response` stand beside `id` (mobile SDK results);
 * `inner`: only the response object was sent; `twice`: the response, or the whole credential, stands inside `response`;
 * `own`: the form of its receiver, who has names of its own.
 */
export interface CredentialView {
  root: JsonObject
  /** The value of `response`, whatever it is. */
  response: Json | undefined
  layout: 'nested' | 'flat' | 'inner' | 'twice' | 'own'
  members: Record<string, FoundMember>
}

/** What classification says of an object; made once for each, while the input is unwrapped. */
export interface Recognition {
  kind: Kind
  /** For people: what it was recognised by. */
  evidence: string
  /** For a credential: the ceremony that its members show. */
  shows?: 'registration' | 'authentication' | 'credential'
  /** For a credential: its members, wherever they stand. */
  credential?: CredentialView
  /** Of an answer: the provider whose form it has. */
  target?: Target
  /** Members that may hold another payload, by name; or the parts themselves, where only this kind knows them. */
  inside: 'none' | readonly string[] | (() => readonly MemberPart[])
}

/** A classified candidate. */
export interface Payload {
  kind: Kind
  target: Target
  endpoint: EndpointId | null
  /** Why it was taken for this kind, for people. */
  evidence: string
  /** For a credential: the ceremony that its members show, whatever the command line says it should be. */
  shows?: 'registration' | 'authentication' | 'credential'
  /** The members of a credential; of anything that the command line calls a credential, too. */
  credential?: CredentialView
  candidate: Candidate
  /** For a credential: how it was sent, where the request is known. */
  sent?: Sent
}
