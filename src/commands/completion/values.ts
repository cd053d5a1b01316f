import type { Argument, Option } from 'commander'
import type { Named } from '../../explain/lookup.ts'
import { SCHEMAS } from '../../generated/names.ts'
import { PROVIDERS } from '../../model/index.ts'
import type { DocumentedError } from '../../providers/define-error.ts'
import type { Rule } from '../../rules/define-rule.ts'
import { SCHEMA_NAMES } from '../../shape/validators.ts'
import { table } from '../../table.ts'
import { ERROR_NAMES, meaningOfName } from '../../webauthn/browser-errors/names.ts'
import { placeholderOf } from './placeholder.ts'
import { SHELLS } from './shells.ts'

/** One word that may stand at the cursor, and what it is. */
export interface Offer {
  name: string
  about: string
}

/** What may stand at the cursor. */
export interface Values {
  /** Besides the offers; of a `list` another may follow, parted by a comma. */
  what: 'words' | 'list' | 'files' | 'folders'
  /** What of the word under the cursor stands before that which is offered, such as `--disable=60377,`. */
  before: string
  offers: readonly Offer[]
}

/** What can be named; the texts of the documented errors are read when they are asked for. */
export interface Names extends Named {
  rules: readonly Rule[]
  errors: readonly DocumentedError[]
  families: Readonly<Record<string, readonly Rule[]>>
}

/** The words that an option or an argument takes, where its definition says them. */
export type WordsOf = (what: Option | Argument) => readonly string[]

/** What is offered for a placeholder, such as the `file` of `--registration <file>`; `typed` is as much as stands there. */
const BY_PLACEHOLDER: Record<string, (typed: string, names: Names) => Values> = table({
  file: paths('files'),
  path: paths('files'),
  paths: paths('files'),
  'key|file': paths('files'),
  dir: paths('folders'),
  rules: (typed, names) => listed(typed, (word) => [...families(names), ...rulesAndCodes(names, word)]),
  codes: (typed, names) =>
    listed(typed, (word, isFirst) => [
      ...(isFirst ? [{ name: 'none', about: 'no error at all' }] : []),
      ...rulesAndCodes(names, word),
    ]),
  what: (typed, names) =>
    only([
      ...rulesAndCodes(names, typed),
      ...ERROR_NAMES.map((name) => ({ name, about: meaningOfName(name)?.means ?? '' })),
    ]),
  // Of the words that are in the lists, those that say most.
  words: () => only(plain(PROVIDERS)),
  'kind|endpoint': (typed) => only(plain(spelled(schemas(), typed))),
  shell: () => only(plain(SHELLS)),
})

/** Kinds and endpoints, and the schemas that are neither's. */
function schemas(): string[] {
  const named = new Set(SCHEMA_NAMES.values())
  return [...SCHEMA_NAMES.keys(), ...SCHEMAS.filter((name) => !named.has(name))]
}

/** Undefined: nothing is known of what stands there, such as of a time. */
export function valuesOf(what: Option | Argument, typed: string, names: Names, wordsOf: WordsOf): Values | undefined {
  const words = wordsOf(what)
  const placeholder = placeholderOf(what)
  if (placeholder === OUTPUT) return outputs(typed, words)
  if (words.length > 0) return only(plain(spelled(words, typed)))
  return Object.hasOwn(BY_PLACEHOLDER, placeholder) ? BY_PLACEHOLDER[placeholder]?.(typed, names) : undefined
}

/** The placeholder of `--format`: a word, and a path behind it. */
const OUTPUT = 'name[=path]'

function outputs(typed: string, words: readonly string[]): Values {
  const cut = typed.indexOf('=')
  if (cut >= 0) return { what: 'files', before: typed.slice(0, cut + 1), offers: [] }
  return only([...plain(words), ...words.map((word) => ({ name: `${word}=`, about: 'into a file' }))])
}

function paths(what: 'files' | 'folders'): () => Values {
  return () => ({ what, before: '', offers: [] })
}

const only = (offers: readonly Offer[]): Values => ({ what: 'words', before: '', offers })

const plain = (words: readonly string[]): Offer[] => words.map((name) => ({ name, about: '' }))

/** The next of a list; what it has is not offered again. */
function listed(typed: string, offersFor: (word: string, isFirst: boolean) => readonly Offer[]): Values {
  const cut = typed.lastIndexOf(',') + 1
  const chosen = new Set(typed.slice(0, cut).toLowerCase().split(','))
  const offers = offersFor(typed.slice(cut), cut === 0).filter(({ name }) => !chosen.has(name.toLowerCase()))
  return { what: 'list', before: typed.slice(0, cut), offers }
}

const families = ({ families: all }: Names): Offer[] =>
  Object.entries(all).map(([name, rules]) => ({ name, about: `the ${rules.length} rules about ${name}` }))

function rulesAndCodes({ errors, rules }: Names, typed: string): Offer[] {
  const titles = new Map<string, string>()
  for (const { code, title } of errors) for (const name of [code, shortOf(code)]) titles.set(name, title)
  const codes = spelled(
    errors.map(({ code }) => code),
    typed,
  )
  return [
    ...codes.map((name) => ({ name, about: titles.get(name) ?? '' })),
    ...rules.map(({ id, summary }) => ({ name: id, about: summary })),
  ]
}

const shortOf = (name: string): string => name.slice(name.indexOf('/') + 1)

/**
 * The names of codes and endpoints as somebody spells them: without the provider, unless its name is being typed or
 * another provider has the same.
 */
function spelled(names: readonly string[], typed: string): string[] {
  const isFull = typed.includes('/') || (typed !== '' && PROVIDERS.some((provider) => provider.startsWith(typed)))
  if (isFull) return [...names]
  const times = new Map<string, number>()
  for (const name of names) times.set(shortOf(name), (times.get(shortOf(name)) ?? 0) + 1)
  return names.map((name) => (times.get(shortOf(name)) === 1 ? shortOf(name) : name))
}
