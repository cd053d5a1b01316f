import { remembering } from '../remembered.ts'
import { SECRET_TEXT, scrub } from './scrub.ts'

/** A member's or a file's name, or a list of them with marks between: what looks like a token is no name. */
export const shownName = (name: string): string => scrub(name)

/**
 * A pointer (RFC 6901), a path of folders, or a sentence with one in it. Each name is judged alone, for it may spell its own
 * slashes, and the whole, for an address and base64 have slashes, too; shown is what both show.
 */
export const shownPath = remembering((path) => {
  if (!path.includes('/')) return shownName(path)
  const names = path.split('/').map(shownSegment)
  const whole = shownName(path)
  if (whole === path) return names.join('/')
  const isShown = (name: string): boolean => name.split(SECRET_TEXT).every((part) => whole.includes(part))
  return names.map((name) => (isShown(name) ? name : SECRET_TEXT)).join('/')
})

/** RFC 6901 §4: a name that holds a slash is judged as it is. Ten thousand paths share their folders. */
const shownSegment = remembering((segment) => {
  const name = segment.replaceAll('~1', '/').replaceAll('~0', '~')
  const shown = shownName(name)
  return shown === name ? segment : shown.replaceAll('~', '~0').replaceAll('/', '~1')
})

/** Scheme, host and port alone, as nearly every one is. */
const ORIGIN = /^https?:\/\/[a-z\d.-]{1,255}(?::\d{1,5})?$/
const ORIGIN_AND_MORE = /^[a-z][a-z\d+.-]{0,30}:\/\/[^\s/?#]{1,255}[/?#](?=.)/i

/** Facts about a payload, without secrets in those that are texts of the input. */
export function shownFacts(facts: Facts): Facts {
  const shown: Facts = {}
  for (const name of Object.keys(facts)) shown[name] = shownFact(name, facts[name] as Facts[string])
  return shown
}

/** Those that repeat a text of the input; the others are the program's own words. */
const REPEATED: ReadonlySet<string> = new Set(['fmt', 'rpId', 'certificate', 'issuer'])

function shownFact(name: string, fact: Facts[string]): Facts[string] {
  if (typeof fact !== 'string') return fact
  if (name === 'origin') return shownOrigin(fact)
  return REPEATED.has(name) ? shownText(fact) : fact
}

/** The same few stand in all captures of a site and of a model. */
const shownText = remembering((fact) => (isSubject(fact) ? fact : scrub(fact)))

/** The name of an ordinary certificate (RFC 4514), of which every capture with one has two: looked at no further. */
const isSubject = (text: string): boolean =>
  text
    .split(', ')
    .every((part) => /^(?:CN|OU|O|C|L|ST)=[A-Za-z\d .()'&-]{0,64}$/.test(part) && !/\S{17}|basic|bearer/i.test(part))

type Facts = Record<string, string | number | boolean>

/** An origin has neither user nor path nor query (RFC 6454 §6.2); what stands there all the same is left out. */
export const shownOrigin = remembering((origin) => {
  if (ORIGIN.test(origin)) return origin
  const clean = scrub(origin)
  const more = ORIGIN_AND_MORE.exec(clean)
  return more === null ? clean : `${more[0]}…`
})
