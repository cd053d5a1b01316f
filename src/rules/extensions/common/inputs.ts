import { isObject } from '../../../json/values.ts'
import type { Json, JsonObject } from '../../../model/index.ts'
import { base64urlBytes } from '../../../text/base64url.ts'
import { at, type FoundBy } from '../../define-rule.ts'
import { type OutputArgs, outputArgs } from './outputs.ts'

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
