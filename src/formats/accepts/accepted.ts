import type { Verdict } from '../../accepts/judge.ts'
import { UNSEEN } from '../../accepts/profile.ts'
import { told, verdictsOf } from '../../accepts/refusals.ts'
import { isObject } from '../../json/values.ts'
import type { Kind, Payload, Unshown } from '../../model/index.ts'
import { shownPath } from '../../text/shown-name.ts'

/** One thing that a library does not take. */
export interface AcceptsRefusal {
  pointer: string
  /** The name of the member that is absent there. */
  member?: string
  /** The library's own words; absent where they were not seen. */
  message?: string
  detail?: string
  /** It reads other bytes out of the form, and the message is one of the errors that follow. */
  readsOtherBytes?: true
  /** What to change. */
  change: string
}

/** What one library makes of a response. */
export interface AcceptsLibrary {
  name: string
  language: string
  version: string
  source: string
  accepts: boolean
  /** Of a library with several parsers: which took it, or came nearest. */
  parser?: string
  /** In the order in which the library looks: it stops at the first. */
  refusals: AcceptsRefusal[]
  doubt?: string
}

export interface AcceptsPayload {
  pointer: string
  via: string[]
  kind: Kind
  libraries: AcceptsLibrary[]
}

/** `schemas/accepts.schema.json`: what is printed of one input. */
export interface Accepted {
  schemaVersion: 1
  path: string
  payloads: AcceptsPayload[]
}

/** What every library makes of the responses of one input, as it may be printed. */
export const acceptedOf = (path: string, payloads: readonly Payload[]): Accepted => ({
  schemaVersion: 1,
  path: shownPath(path),
  payloads: payloads.flatMap((payload) => acceptedBy(payload) ?? []),
})

function acceptedBy({ kind, shows, credential, candidate }: Payload): AcceptsPayload | undefined {
  const { value, pointer, via, doc } = candidate
  if (!isObject(value)) return undefined
  const verdicts = verdictsOf({ object: value, view: credential, shows, elided: doc.elided })
  return {
    pointer: shownPath(pointer),
    via,
    kind,
    libraries: verdicts.map((verdict) => libraryOf(verdict, { credential, pointer })),
  }
}

function libraryOf(
  { profile, parser, refusals }: Verdict,
  { credential, pointer: base }: { credential: Payload['credential'] | undefined; pointer: string },
): AcceptsLibrary {
  const { name, language, version, source, doubt } = profile
  return {
    name,
    language,
    version,
    source,
    accepts: refusals.length === 0,
    ...(parser.name === undefined ? {} : { parser: parser.name }),
    refusals: refusals.map((refusal): AcceptsRefusal => {
      const { place, message, detail, change, silent } = told(name, refusal, credential)
      const text = (part: Unshown): string => part.show({ pointer: '', showValues: false })
      return {
        pointer: shownPath(base + place.pointer),
        ...(place.member === undefined ? {} : { member: place.member }),
        ...(refusal.says === UNSEEN ? {} : { message: text(message) }),
        ...(detail === undefined ? {} : { detail: text(detail) }),
        ...(silent ? { readsOtherBytes: true as const } : {}),
        change: text(change),
      }
    }),
    ...(doubt === undefined ? {} : { doubt }),
  }
}
