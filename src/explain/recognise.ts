import { ANSWERS } from '../generated/provider-explain-index.ts'
import { nearest } from '../text/suggest.ts'
import type { Answers, Body } from './answers.ts'
import { browserErrors, explainBrowser, isWorded } from './browser.ts'
import { type Explanation, idOf, type Recognised } from './explanation.ts'
import type { Group } from './group.ts'
import { GROUPS, groupById, groupNamed } from './groups/index.ts'
import { objectsOf } from './json.ts'
import { type Catalogue, errorsNamed, namesOf, ruleNamed } from './lookup.ts'
import { about, type Matched, matched } from './match.ts'
import { nearestTexts } from './near.ts'
import { linesOf, MAX_TEXT } from './normalise.ts'

export interface Recognition {
  /** The most specific first; none: the text is not known. */
  found: Recognised[]
  /** The whole text is the name of each of them, so none is only mentioned. */
  all: boolean
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

function explainMatch({ group, how, library, note }: Matched): Explanation[] {
  const known = groupById(group)
  return known ? [explainGroup(known, HOW[how](library?.title ?? ''), note)] : []
}

/** Says what a text is: a code, a rule, a body of a provider, a browser's error, a library's. Never throws. */
export function recognise(given: string, catalogue: Catalogue): Recognition {
  const text = given.slice(0, MAX_TEXT).trim()
  const named = byName(text, catalogue)
  if (named.length > 0) return { found: named, all: true, nearest: [] }
  const objects = objectsOf(text)
  const browser = browserErrors(text, objects)
  const told = (one: Explanation): Recognised => ({ kind: 'explanation', explanation: one })
  const explained = (worded: boolean): Recognised[] =>
    browser.filter((one) => isWorded(one) === worded).flatMap((one) => inBrowser(one, catalogue))
  const sure = [
    ...codesIn(text, objects, catalogue),
    ...rulesIn(text, catalogue),
    ...saidIn(text, objects, catalogue),
    ...explained(true),
    ...matched(text).flatMap(explainMatch).map(told),
    ...explained(false),
  ]
  const words = about(text)
  const found = sure.length > 0 ? sure : words.sure.flatMap(explainMatch).map(told)
  if (found.length > 0) return { found: unique(found), all: false, nearest: [] }
  return {
    found: [],
    all: false,
    nearest: near(
      text,
      catalogue,
      words.nearest.map(({ group }) => group.id),
    ),
  }
}

/** The whole text is the name of a code, a rule or a group. */
function byName(text: string, catalogue: Catalogue): Recognised[] {
  if (/\s/.test(text) || text.length > 100) return []
  const rule = ruleNamed(text, catalogue.rules)
  const group = groupNamed(text)
  return [
    ...errorsNamed(text, catalogue.errors).map((error): Recognised => ({ kind: 'error', error })),
    ...(rule ? [{ kind: 'rule', rule } as const] : []),
    ...(group ? [{ kind: 'explanation', explanation: explainGroup(group, 'a group of error texts') } as const] : []),
  ]
}

/** What the browser said, and the provider's documented error that it may be the trace of. */
function inBrowser(error: Parameters<typeof explainBrowser>[0], { rules, errors }: Catalogue): Recognised[] {
  const explanation: Recognised = { kind: 'explanation', explanation: explainBrowser(error, rules) }
  const documented = PROVIDERS.flatMap(({ browserErrors }) => errorsNamed(browserErrors?.[error.kind] ?? '', errors))
  return [explanation, ...documented.map((one): Recognised => ({ kind: 'error', error: one }))]
}

function codesIn(text: string, bodies: readonly Body[], { errors }: Catalogue): Recognised[] {
  const codes = PROVIDERS.flatMap((provider) => provider.codes?.(text, bodies) ?? [])
  const slugs = [...text.toLowerCase().matchAll(/\b[a-z0-9]+\/[a-z0-9-]+/g)].map(([slug]) => slug)
  return [...codes, ...slugs]
    .flatMap((name) => errorsNamed(name, errors))
    .map((error): Recognised => ({ kind: 'error', error }))
}

function saidIn(text: string, bodies: readonly Body[], { errors }: Catalogue): Recognised[] {
  const documented = new Set<string>(errors.map(({ code }) => code))
  return PROVIDERS.flatMap(({ said }) => said?.(text, bodies, documented) ?? []).flatMap((one): Recognised[] =>
    'explanation' in one
      ? [{ kind: 'explanation', explanation: one.explanation }]
      : errorsNamed(one.documented, errors).map((error) => ({ kind: 'error', error })),
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
  if (number) return nearestCodes(Number(number), catalogue)
  const names = /\s/.test(text) ? [] : nearest(text, [...namesOf(catalogue), ...GROUPS.map(({ id }) => id)])
  if (names.length > 0) return names
  const texts = nearestTexts(linesOf(text), catalogue.errors)
  return texts.length > 0 ? texts : [...groups]
}

function nearestCodes(number: number, { errors }: Catalogue): string[] {
  const far = (code: string): number => Math.abs(Number(code.slice(code.indexOf('/') + 1)) - number)
  return errors
    .map(({ code }) => code)
    .filter((code) => !Number.isNaN(far(code)))
    .sort((a, b) => far(a) - far(b) || (a < b ? -1 : 1))
    .slice(0, 3)
}
