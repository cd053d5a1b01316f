import type { CredentialView, JsonObject, Unshown } from '../model/index.ts'
import { plain } from '../text/shown.ts'
import { accepts, type Refusal, type Sent, type Verdict } from './judge.ts'
import { PROFILES } from './libraries/index.ts'
import { LIBRARIES, type LibraryName, libraryNamed } from './names.ts'
import { changeFor, said } from './words.ts'

/** A response, and where its members really stand. */
export interface Response {
  object: JsonObject
  view: CredentialView | undefined
  shows: 'registration' | 'authentication' | 'credential' | undefined
  /** Parts of it were left out of the capture. */
  elided: boolean
}

/** A refusal for a finding or a line: what of it comes from the input is shown by who tells it. */
export interface ToldRefusal extends Pick<Refusal, 'place'> {
  library: LibraryName
  message: Unshown
  /** What stands beside the message, for the library's log. */
  detail?: Unshown
  change: Unshown
  /** It reads other bytes first, and says so only by what then fails. */
  silent: boolean
  /** id and rawId do not agree. */
  isOfIds: boolean
}

const sentOf = ({ object, shows, elided }: Response): Sent => ({
  object,
  elided,
  ceremony: shows === 'credential' ? undefined : shows,
})

/** What every library makes of a response, in the order of a table. */
export const verdictsOf = (response: Response): Verdict[] =>
  LIBRARIES.map((name) => accepts(PROFILES[name], sentOf(response)))

/** What one library does not take; it stops at the first. */
export function refusalsBy(name: string, response: Response): ToldRefusal[] {
  const library = libraryNamed(name)
  if (library === undefined) return []
  const { refusals } = accepts(PROFILES[library], sentOf(response))
  return refusals.map((refusal) => told(library, refusal, response.view))
}

/** A refusal in words. */
export function told(library: LibraryName, refusal: Refusal, view: CredentialView | undefined): ToldRefusal {
  const { message, detail } = said(refusal)
  const { unmet } = refusal
  return {
    library,
    place: refusal.place,
    message: plain(message),
    ...(detail === undefined ? {} : { detail: plain(detail) }),
    change: plain(changeFor(refusal, view)),
    isOfIds: unmet.why === 'ids',
    silent: unmet.why === 'encoded' && unmet.member.silent === true,
  }
}
