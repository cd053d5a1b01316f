import { LIBRARIES, type LibraryName, libraryNamed } from '../accepts/names.ts'
import type { RuleId } from '../generated/ids.ts'
import { didYouMean } from '../text/words.ts'
import { UsageError } from './usage-error.ts'

/**
 * Ways of writing bytes in JSON that a receiver may have decided to take beside base64url, and the rules that it then has
 * no use for. Only forms that keep every byte, and that somebody writes on purpose, stand here.
 */
export const WIRE_FORMS = {
  /** Base64url with `=` at its end. */
  'base64url-padded': ['base64-padding'],
  /** The standard alphabet, with or without padding. */
  base64: ['base64-standard-alphabet', 'base64-padding'],
  hex: ['bytes-are-hex'],
  /** `[163, 99, …]` */
  array: ['bytes-are-array'],
  /** `{"0": 163, "1": 99, …}`, which JSON.stringify makes of a Uint8Array. */
  'index-object': ['bytes-are-index-object'],
  /** `{"type": "Buffer", "data": [163, 99, …]}`, which JSON.stringify makes of a Buffer of Node. */
  'node-buffer': ['bytes-are-node-buffer'],
  /** `data:application/octet-stream;base64,…` */
  'data-url': ['bytes-are-data-url'],
} as const satisfies Record<string, readonly RuleId[]>

export type WireForm = keyof typeof WIRE_FORMS

export const WIRE_FORM_NAMES = Object.keys(WIRE_FORMS) as WireForm[]

/** What a receiver takes: the forms of bytes, and what its library takes (`src/accepts/`). */
export type Acceptable = WireForm | LibraryName

export const ACCEPTABLE_NAMES: readonly Acceptable[] = [...LIBRARIES, ...WIRE_FORM_NAMES]

/** A library in any case, or a form of bytes. */
export function acceptable(word: string): Acceptable {
  const found = libraryNamed(word) ?? WIRE_FORM_NAMES.find((name) => name === word)
  if (found !== undefined) return found
  const meant = didYouMean(word, ACCEPTABLE_NAMES)
  throw new UsageError(`Libraries: ${LIBRARIES.join(', ')}. Forms of bytes: ${WIRE_FORM_NAMES.join(', ')}.${meant}`)
}

const isForm = (name: Acceptable): name is WireForm => Object.hasOwn(WIRE_FORMS, name)

/** The library that receives the credential. Throws a UsageError where there are two. */
export function libraryIn(accepts: readonly Acceptable[] = []): LibraryName | undefined {
  const libraries = [...new Set(accepts)].filter((name): name is LibraryName => !isForm(name))
  const [first, other] = libraries
  if (other !== undefined) throw new UsageError(`one library receives a credential, not both ${first} and ${other}`)
  return first
}

/**
 * What a server library decides for itself: forms, names and places that some library takes, and members that some does
 * without. Which of them this one refuses is told by `library-refuses`; what no library takes stays a fault of its own.
 */
const LEFT_TO_LIBRARY = [
  'base64-padding',
  'base64-standard-alphabet',
  'base64-mixed-alphabet',
  'bytes-are-array',
  'bytes-are-index-object',
  'id-absent',
  'raw-id-absent',
  'type-absent',
  'client-extension-results-absent',
  'authenticator-attachment-absent',
  'credential-is-flat',
  'credential-is-inner-response',
  'renamed-member',
  'moved-member',
] as const satisfies readonly RuleId[]

/** The rules whose findings are none where these are taken. */
export const rulesAccepting = (accepts: readonly Acceptable[]): ReadonlySet<RuleId> =>
  new Set(accepts.flatMap((name): readonly RuleId[] => (isForm(name) ? WIRE_FORMS[name] : LEFT_TO_LIBRARY)))
