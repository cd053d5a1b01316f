import { asString, isObject } from '../../json/values.ts'
import type { Json, JsonObject } from '../../model/index.ts'
import type { Answered, ReadAnswer } from '../provider.ts'

/** `{errorCode: "E0000068", errorSummary, errorLink, errorId, errorCauses}`, or the messages of Identity Engine. */
export const answered: ReadAnswer = (object) => ofApi(object) ?? ofIdx(object)

function ofApi({ errorCode, errorSummary }: JsonObject): Answered | undefined {
  const error = asString(errorCode)
  return error && /^E\d{7}$/.test(error) && errorSummary !== undefined ? { error, pointer: '/errorCode' } : undefined
}

/** `{version, stateHandle, messages: {type: "array", value: [{message, i18n: {key}, class: "ERROR"}]}}`. */
function ofIdx({ messages, version, stateHandle }: JsonObject): Answered | undefined {
  if (!isObject(messages) || !Array.isArray(messages.value)) return undefined
  if (version === undefined && stateHandle === undefined) return undefined
  const at = messages.value.findIndex((one) => isError(one))
  const found = messages.value[at]
  const key = isObject(found) && isObject(found.i18n) ? asString(found.i18n.key) : undefined
  return key ? { error: key, pointer: `/messages/value/${at}/i18n/key` } : undefined
}

const isError = (message: Json): boolean =>
  isObject(message) && message.class === 'ERROR' && isObject(message.i18n) && asString(message.i18n.key) !== undefined
