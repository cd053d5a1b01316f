import { numberOf } from '../convert.ts'
import { ANSWERS } from '../generated/provider-explain-index.ts'
import type { DocumentedError } from '../providers/define-error.ts'
import { nearest } from '../text/words.ts'
import { clientErrorNames } from '../webauthn/client-errors/read.ts'
import { answeredIn } from './answered.ts'
import { browserErrors, explainBrowser, isWorded } from './browser.ts'
import { causesOfValues, throwerIn } from './evidence.ts'
import { type Answers, type Body, type Explanation, idOf, type Recognised } from './explanation.ts'
import type { Group } from './group.ts'
import { objectsOf } from './json.ts'
import { type Catalogue, errorsNamed, namesOf, ruleNamed } from './lookup.ts'
import { about, type Matched, matched } from './match.ts'
import { entriesOf, linesOf, MAX_ENTRIES, MAX_TEXT } from './normalise.ts'
import { nearestTexts } from './scoring.ts'
import { GROUPS, groupById, groupNamed, knownIn, knownNamed } from './tables.ts'
import { entitled, titlesIn } from './titles.ts'

export interface Recognition {
  /** The most specific first; none: the text is not known. */
  found: Recognised[]
  /** How many of them are answered with a page; the others are mentioned. */
  answered: number
  /** Names of what is near, for a text that is not known. */
  nearest: string[]
}

const PROVIDERS: readonly Answers[] = Object.values<Answers>(ANSWERS)

const HOW = {
  text: (library: string) => `${library}, word for word`,
  name: (library: string) => `${library}, by the name of the exception`,
  words: () => 'no text that is known; its words are about this',
} as const

function explainGroup(group: Group, said: string, note?: string): Explanation {
  const { id, title, meaning, causes, capture } = group
  return { id, title, said, meaning: note ? `${note} ${meaning}` : meaning, causes, capture }
}

/** What the values in the text decide comes before what is usual. */
function explainMatch({ group, how, library, note }: Matched, text: string): Explanation[] {
  const known = groupById(group)
  if (!known) return []
  const thrower = throwerIn(text)
  const by = library === undefined && thrower !== undefined ? `; the text names ${thrower}` : ''
  const explanation = explainGroup(known, HOW[how](library?.title ?? '') + by, note)
  return [{ ...explanation, causes: [...causesOfValues(group, text), ...explanation.causes] }]
}

/** Says what a text is: a code, a rule, a body of a provider, a browser's error, a library's. Never throws. */
export function recognise(given: string, catalogue: Catalogue): Recognition {
  const text = given.slice(0, MAX_TEXT).trim()
  const named = byName(text, catalogue)
  if (named.length > 0) return { found: named, answered: named.length, nearest: [] }
  const sure = surelyIn(text, catalogue)
  if (sure.length > 0) return answer(text, sure, catalogue)
  const words = about(text)
  const found = unique(words.sure.flatMap((one) => explainMatch(one, text)).map(told))
  if (found.length > 0) return { found, answered: 1, nearest: [] }
  const groups = words.nearest.map(({ group }) => group.id)
  return { found: [], answered: 0, nearest: near(text, catalogue, groups) }
}

/** The same of a text that may be about anything: only what says so in words, numbers or names that are known. */
export const surely = (given: string, catalogue: Catalogue): Recognised[] =>
  surelyIn(given.slice(0, MAX_TEXT).trim(), catalogue)

/** A text that is one: a code, a rule, or what says surely what it is. */
export function recogniseSurely(given: string, catalogue: Catalogue): Recognised[] {
  const named = byName(given.trim(), catalogue)
  return named.length > 0 ? named : surely(given, catalogue)
}

const told = (one: Explanation): Recognised => ({ kind: 'explanation', explanation: one })
const documented = (error: DocumentedError): Recognised => ({ kind: 'error', error })

/** What the text says in words, numbers or names that are known, the surest first. */
function surelyIn(text: string, catalogue: Catalogue): Recognised[] {
  const objects = objectsOf(text)
  const browser = browserErrors(text, objects)
  const explained = (worded: boolean): Recognised[] =>
    browser.filter((one) => isWorded(one) === worded).flatMap((one) => inBrowser(one, catalogue))
  return unique([
    ...codesIn(text, objects, catalogue),
    ...answeredIn(text, objects, catalogue.errors).map(documented),
    ...titlesIn(linesOf(text), catalogue.errors).map(documented),
    ...rulesIn(text, catalogue),
    ...saidIn(text, objects, catalogue),
    ...knownIn(text).map(told),
    ...explained(true),
    ...matched(text)
      .flatMap((one) => explainMatch(one, text))
      .map(told),
    ...explained(false),
  ])
}

/** One error is answered by what is surest of it; a text with several errors has an answer for each of its parts. */
function answer(text: string, sure: readonly Recognised[], catalogue: Catalogue): Recognition {
  const entries = entriesOf(text)
  const firsts = entries.length > 1 ? entries.flatMap((entry) => surelyIn(entry, catalogue).slice(0, 1)) : []
  const wanted = new Set(firsts.map(idOf))
  // In the order of the whole; its own first answer is what no part alone may show, such as a body over several lines.
  const leads = [...sure.filter((one, index) => index === 0 || wanted.has(idOf(one))), ...firsts]
  const answered = unique(leads).slice(0, MAX_ENTRIES)
  return { found: unique([...answered, ...sure]), answered: answered.length, nearest: [] }
}

/** The whole text is the name of a code, a rule, a group or an app's error, or the title of an error or the summary of a rule. */
function byName(text: string, catalogue: Catalogue): Recognised[] {
  const { errors, rules } = entitled(text, catalogue)
  if (errors.length + rules.length > 0)
    return [...errors.map(documented), ...rules.map((rule): Recognised => ({ kind: 'rule', rule }))]
  if (/\s/.test(text) || text.length > 100) return []
  const rule = ruleNamed(text, catalogue.rules)
  const group = groupNamed(text)
  return [
    ...errorsNamed(text, catalogue.errors).map(documented),
    ...(rule ? [{ kind: 'rule', rule } as const] : []),
    ...(group ? [{ kind: 'explanation', explanation: explainGroup(group, 'a group of error texts') } as const] : []),
    ...knownNamed(text).map(told),
  ]
}

/** What the browser said, and the provider's documented error that it may be the trace of. */
function inBrowser(error: Parameters<typeof explainBrowser>[0], { rules, errors }: Catalogue): Recognised[] {
  const explanation: Recognised = { kind: 'explanation', explanation: explainBrowser(error, rules) }
  const traces = PROVIDERS.flatMap(({ browserErrors }) => errorsNamed(browserErrors?.[error.kind] ?? '', errors))
  return [explanation, ...traces.map(documented)]
}

function codesIn(text: string, bodies: readonly Body[], { errors }: Catalogue): Recognised[] {
  const codes = PROVIDERS.flatMap((provider) => provider.codes?.(text, bodies) ?? [])
  const slugs = [...text.toLowerCase().matchAll(/(?<![a-z0-9-])[a-z0-9-]{1,40}\/[a-z0-9_-]{1,80}/g)].map(
    ([slug]) => slug,
  )
  return [...codes, ...slugs].flatMap((name) => errorsNamed(name, errors)).map(documented)
}

function saidIn(text: string, bodies: readonly Body[], { errors }: Catalogue): Recognised[] {
  const codes = new Set<string>(errors.map(({ code }) => code))
  return PROVIDERS.flatMap(({ said }) => said?.(text, bodies, codes) ?? []).flatMap((one): Recognised[] =>
    'explanation' in one ? [told(one.explanation)] : errorsNamed(one.documented, errors).map(documented),
  )
}

const rulesIn = (text: string, { rules }: Catalogue): Recognised[] =>
  [...new Set([...text.matchAll(/\b[a-z][a-z0-9]*(?:-[a-z0-9]+){1,8}\b/g)].map(([id]) => id))]
    .flatMap((id) => ruleNamed(id, rules) ?? [])
    .map((rule): Recognised => ({ kind: 'rule', rule }))

function unique(found: readonly Recognised[]): Recognised[] {
  const seen = new Set<string>()
  return found.filter((one) => !seen.has(idOf(one)) && seen.add(idOf(one)))
}

/** Codes by their number, names by their letters, else texts by their words, else what the words are about. */
function near(text: string, catalogue: Catalogue, groups: readonly string[]): string[] {
  const number = /^\D{0,20}(\d{3,6})\D{0,3}$/.exec(text)?.[1]
  if (number) return nearestCodes(numberOf(number), catalogue)
  const names = /\s/.test(text)
    ? []
    : nearest(text, [...namesOf(catalogue), ...GROUPS.map(({ id }) => id), ...clientErrorNames()])
  if (names.length > 0) return names
  const texts = nearestTexts(linesOf(text), catalogue.errors)
  return texts.length > 0 ? texts : [...groups]
}

function nearestCodes(number: number, { errors }: Catalogue): string[] {
  const far = (code: string): number => Math.abs(numberOf(code.slice(code.indexOf('/') + 1)) - number)
  return errors
    .map(({ code }) => code)
    .filter((code) => !Number.isNaN(far(code)))
    .sort((a, b) => far(a) - far(b) || (a < b ? -1 : 1))
    .slice(0, 3)
}
