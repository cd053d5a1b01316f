import { asString, isObject } from '../../json/values.ts'
import type { Json, JsonObject } from '../../model/index.ts'
import { ANDROID_BESIDE } from './android/beside.ts'
import { CREATE } from './android/create.ts'
import { DOM_ERRORS } from './android/dom-errors.ts'
import { FIDO2 } from './android/fido2.ts'
import { GET } from './android/get.ts'
import { PLAY_NUMBERS, PLAY_REST } from './android/numbers.ts'
import { ANDROID_WORDS } from './android/words.ts'
import { APPLE_CODES } from './apple/codes.ts'
import { APPLE_WORDS } from './apple/words.ts'
import type { ClientError } from './define.ts'
import { CAPACITOR } from './packages/capacitor.ts'
import { EXPO } from './packages/expo.ts'
import { FLUTTER } from './packages/flutter.ts'
import { KEEPASSXC } from './packages/keepassxc.ts'
import { PASSWORD_MANAGERS } from './packages/password-managers.ts'
import { REACT_NATIVE_PASSKEY } from './packages/react-native-passkey.ts'
import { SERVICES } from './packages/services.ts'
import { SIMPLEWEBAUTHN_BROWSER } from './packages/simplewebauthn-browser.ts'

/** The surer before the vaguer: a message and its number before the class that carries them, the platform before a package around it. */
const ALL: readonly ClientError[] = [
  ...ANDROID_WORDS,
  ...APPLE_WORDS,
  ...PLAY_NUMBERS,
  ...APPLE_CODES,
  ...DOM_ERRORS,
  ...GET,
  ...CREATE,
  ...ANDROID_BESIDE,
  ...FIDO2,
  ...PLAY_REST,
  ...SIMPLEWEBAUTHN_BROWSER,
  ...FLUTTER,
  ...CAPACITOR,
  ...EXPO,
  ...REACT_NATIVE_PASSKEY,
  ...SERVICES,
  ...KEEPASSXC,
  ...PASSWORD_MANAGERS,
]

/** Every error that is known, in the order in which they go before one another. */
export const clientErrors = (): readonly ClientError[] => ALL

/** The words of a text, and of dotted names the last two of each length: `GetCredentialException.TYPE_UNKNOWN`. */
function wordsOf(text: string): Set<string> {
  const words = new Set<string>()
  for (const [dotted] of text.matchAll(/[A-Za-z_][\w.]*/g)) {
    const parts = dotted.split('.')
    for (const [at, part] of parts.entries()) {
      words.add(part)
      if (at > 0) words.add(`${parts[at - 1]}.${part}`)
    }
  }
  return words
}

/** What stands in a text, the surest first. */
export function clientErrorsIn(text: string): ClientError[] {
  const words = wordsOf(text)
  return ALL.filter(({ names, when }) => names.some((name) => words.has(name)) || when.some((one) => one.test(text)))
}

/** What a text is that is nothing but a name, a number or an id, in any case. */
export function clientErrorsNamed(word: string): ClientError[] {
  const wanted = word.toLowerCase()
  const same = (name: string): boolean => name.toLowerCase() === wanted
  return ALL.filter(({ id, names, alone }) => same(id) || names.some(same) || alone.some(same))
}

export const clientErrorById = (id: string): ClientError | undefined => ALL.find((one) => one.id === id)

/** Every name, for suggestions. */
export const clientErrorNames = (): string[] => ALL.flatMap(({ names }) => names)

/** Units of one member that are looked at, and members of an object: an error says what it is at its beginning. */
const MAX_MEMBER = 2_000
const MAX_MEMBERS = 40

/** What an object that was thrown says, as JSON says it: its own members, and those of what it wraps. */
function textOf(object: JsonObject, depth = 2): string {
  const members = Object.entries(object).slice(0, MAX_MEMBERS)
  return `{${members.flatMap(([name, value]) => textOfMember(name, value, depth)).join(',')}}`
}

function textOfMember(name: string, value: Json, depth: number): string[] {
  const text = asString(value)?.slice(0, MAX_MEMBER)
  if (text !== undefined) return [`"${name}":"${text}"`]
  if (typeof value === 'number') return [`"${name}":${value}`]
  return isObject(value) && depth > 0 ? [`"${name}":${textOf(value, depth - 1)}`] : []
}

/** The surest of what an object that was thrown says, and its likeliest cause; undefined: it is none that is known. */
export function readClientError(object: JsonObject): { error: ClientError; cause: string } | undefined {
  const [name, message] = [asString(object.name), asString(object.message)?.slice(0, MAX_MEMBER)]
  // As a console writes it, for words that belong to a name.
  const text = `${name ?? 'Error'}: ${message ?? ''}\n${textOf(object)}`
  const [error] = clientErrorsIn(text)
  const [cause] = error ? [...(error.decided?.(text) ?? []), ...error.causes] : []
  return error && cause && { error, cause: cause.text }
}
