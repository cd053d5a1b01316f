import type { LibraryName } from '../../src/accepts/names.ts'
import type { RuleId } from '../../src/generated/ids.ts'
import type { EndpointId, Json, SiteFile, Source, Target } from '../../src/model/index.ts'

export type { RuleId }

/** A capture as it is parsed, and parts of it. */
// biome-ignore lint/suspicious/noExplicitAny: captures are changed freely here, into what no type allows.
export type Capture = any
export type Change = (payload: Capture) => unknown
/** A member's new value, or how it is made of the present one. */
export type Value = Json | ((value: Capture, credential: Capture) => unknown)

/** One fixture: a capture with one fault, or a near miss. What the program says of it is in `expected.json`, not here. */
export interface Row {
  rule: RuleId
  /** `bad-<code>-<documented cause>`, `bad-<cause>` where no documented error names the rule, or `good-<near miss>`. */
  name: string
  /** The capture that it is made of, without `.json`; absent where `edit` makes the text. */
  base?: string
  change?: Change
  /** Changes the text; bytes where the file is to be no text. */
  edit?: (text: string, payload: Capture) => string | Uint8Array
  layout?: 'indented' | 'minified' | 'crlf'
  /** `json` where nothing is said. */
  ext?: string
  /** `--as`. */
  as?: EndpointId | SiteFile
  target?: Target
  /** `--origin`, `--rp-id`, `--challenge`. */
  expect?: { origin?: string; rpId?: string; challenge?: string }
  /** `--accepts`: the server library that receives it. */
  accepts?: LibraryName
  how?: Source['how']
}

/** Bases: the captures that most fixtures are made of. */
export const REG = 'twilio-platform.registration'
export const AUTH = 'twilio-platform.authentication'

/** Nothing: the capture as it is. */
export const unchanged: Change = (credential) => credential

const row = (rule: RuleId, name: string, base: string, change: Change, more: Partial<Row>): Row => ({
  rule,
  name,
  base,
  change,
  ...more,
})

export const bad = (rule: RuleId, cause: string, base: string, how: Change, more: Partial<Row> = {}): Row =>
  row(rule, `bad-${cause}`, base, how, more)

export const good = (rule: RuleId, miss: string, base: string, how: Change = unchanged, more: Partial<Row> = {}): Row =>
  row(rule, `good-${miss}`, base, how, more)

/** One row for each Passkeys endpoint: a documented cause that speaks of both has a fixture of both. */
export const both = (one: Omit<Row, 'base'>): Row[] => [{ ...one, base: REG }, atApprove(one)]

/** The same cause in an authentication. */
export const atApprove = (one: Omit<Row, 'base'>): Row => ({
  ...one,
  base: AUTH,
  name: `${one.name}-at-approve-challenge`,
})

/** Leaves a member out. */
export const without =
  (...names: string[]): Change =>
  (credential) => {
    for (const name of names) {
      const holder = Object.hasOwn(credential, name) ? credential : credential.response
      if (!Object.hasOwn(holder, name)) throw new Error(`${name} is not there to be left out`)
      delete holder[name]
    }
    return credential
  }

/** Changes a member's value in its place; a function makes it of the one that is there. */
export const change =
  (name: string, to: Value): Change =>
  (credential) => {
    const holder = Object.hasOwn(credential, name) ? credential : credential.response
    if (!Object.hasOwn(holder, name)) throw new Error(`${name} is not there to be changed`)
    holder[name] = typeof to === 'function' ? to(holder[name], credential) : to
    return credential
  }

/** Applies several changes that are one fault, say the same mistake on several members. */
export const all =
  (...changes: Change[]): Change =>
  (credential) =>
    changes.reduce<Capture>((changed, step) => step(changed), credential)

/** Gives a member another name, in its place. */
export const rename =
  (from: string, to: string): Change =>
  (credential) => {
    const entries = (object: object) =>
      Object.fromEntries(Object.entries(object).map(([name, v]) => [name === from ? to : name, v]))
    if (Object.hasOwn(credential, from)) return entries(credential)
    if (!Object.hasOwn(credential.response, from)) throw new Error(`${from} is not there to be renamed`)
    credential.response = entries(credential.response)
    return credential
  }
