import { isPlain, textOf } from '../../convert.ts'
import type { Parts } from '../../decode/parts.ts'
import { isObject } from '../../json/values.ts'
import type { Json, JsonObject, Place, Unshown } from '../../model/index.ts'
import { base64urlBytes } from '../../text/encodings.ts'
import { plain } from '../../text/shown.ts'
import { at, type FoundBy, type Said } from '../define-rule.ts'

/** An input or output that is at fault. */
export interface OutputArgs {
  /** Its path, dotted. */
  output: Unshown
  expected: Unshown
  /** What is there, by its type. */
  received: Unshown
  isEmptyObject: boolean
}

export const outputArgs = (output: string, expected: string, received: unknown): OutputArgs => ({
  output: plain(output),
  expected: plain(expected),
  received: plain(kindOf(received)),
  isEmptyObject: kindOf(received) === EMPTY_OBJECT,
})

const EMPTY_OBJECT = 'an empty object'

/** A client output that is at fault. What was received is told by its type alone: some of these are secrets. */
export function clientFound(
  { extensions }: Parts,
  path: string,
  expected: string,
  received: Json | undefined,
): FoundBy<OutputArgs> {
  const pointer = extensions?.clientPointer ?? '/clientExtensionResults'
  return {
    place: at(`${pointer}/${path}`),
    args: outputArgs(path.replaceAll('/', '.'), expected, received),
  }
}

/** The place of an authenticator output in the decoded member. */
export function outputPlace({ authData, extensions }: Parts, name: string): Place {
  const bytes = extensions?.ranges.get(name)
  const place = at(authData?.pointer ?? '', { layer: 'authenticatorData', at: `extensions.${name}` })
  return bytes ? { ...place, bytes } : place
}

/** What a value is, without telling it. */
export function kindOf(value: unknown): string {
  if (value === undefined) return 'nothing'
  if (value === null) return 'null'
  if (value instanceof Uint8Array) return `${value.length} bytes`
  if (value instanceof Map || isObject(value)) return objectKind(value)
  if (Array.isArray(value)) return `an array of ${value.length}`
  if (typeof value === 'string') return `a text of ${value.length} characters`
  return isPlain(value) ? `the ${typeof value} ${textOf(value)}` : 'a value of another type'
}

function objectKind(value: JsonObject | Map<unknown, unknown>): string {
  const size = value instanceof Map ? value.size : Object.keys(value).length
  return size === 0 ? EMPTY_OBJECT : 'an object'
}

/** The length of base64url text in bytes, or undefined when it is none. */
export const byteLength = (value: Json | undefined): number | undefined =>
  typeof value === 'string' ? base64urlBytes(value)?.length : undefined

export const isRegistration = ({ payload }: Parts): boolean => payload.kind === 'registration'
export const isAuthentication = ({ payload }: Parts): boolean => payload.kind === 'authentication'

/** An extension input at fault; its value is told by its type alone. `name`: where its path does not belong into a message. */
export const inputFound = (
  path: string,
  expected: string,
  received: Json | undefined,
  name: string = path.replaceAll('/', '.'),
): FoundBy<OutputArgs> => ({ place: at(`/extensions/${path}`), args: outputArgs(name, expected, received) })

export const inputsOf = (options: JsonObject): JsonObject => (isObject(options.extensions) ? options.extensions : {})

/** The ids of allowCredentials. */
export const allowedIds = ({ allowCredentials }: JsonObject): string[] =>
  Array.isArray(allowCredentials)
    ? allowCredentials.flatMap((one) => (isObject(one) && typeof one.id === 'string' ? [one.id] : []))
    : []

export const isBase64url = (value: Json | undefined): boolean =>
  typeof value === 'string' && base64urlBytes(value) !== undefined

/** "prf.enabled: expected …, received …", for each place of the mistake. */
export const expectedOutput = (args: Said<OutputArgs>, also: readonly Said<OutputArgs>[] = []): string =>
  [args, ...also].map((each) => `${each.output}: expected ${each.expected}, received ${each.received}`).join('; ')

/** What JSON.stringify makes of an ArrayBuffer, and what happens then. */
export const bufferCause = (args: Said<OutputArgs>): string =>
  args.isEmptyObject
    ? 'JSON.stringify turns an ArrayBuffer into {}; toJSON() encodes the outputs, getClientExtensionResults() does not.'
    : ''
