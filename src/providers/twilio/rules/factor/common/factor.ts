import { isObject } from '../../../../../json/values.ts'
import type { Json, JsonObject } from '../../../../../model/index.ts'

/** Of either spelling: the REST API's, or that of the server libraries' objects. */
const either = (object: JsonObject, snake: string, camel: string): Json | undefined =>
  Object.hasOwn(object, snake) ? object[snake] : Object.hasOwn(object, camel) ? object[camel] : undefined

export const FACTOR_TYPES = ['push', 'totp', 'passkeys'] as const
export type FactorType = (typeof FACTOR_TYPES)[number]

/** The factor's type; undefined for an absent or undocumented one. */
export function typeOf(factor: JsonObject): FactorType | undefined {
  const type = either(factor, 'factor_type', 'factorType')
  return FACTOR_TYPES.find((known) => known === type)
}

/** A member of the factor's configuration with its pointer, in whichever spelling it stands. */
export function configMember(factor: JsonObject, snake: string): { pointer: string; value: Json | undefined } {
  const config = isObject(factor.config) ? factor.config : {}
  const camel = camelOf(snake)
  const name = !Object.hasOwn(config, snake) && Object.hasOwn(config, camel) ? camel : snake
  return { pointer: `/config/${name}`, value: Object.hasOwn(config, name) ? config[name] : undefined }
}

export const camelOf = (snake: string): string =>
  snake.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())

const HOW_TO_VERIFY: Record<FactorType, string> = {
  passkeys:
    'send the JSON of what navigator.credentials.create() returned to POST …/Passkeys/VerifyFactor; the answer shows "verified"',
  totp: 'update the factor with the newest code of the user’s app in authPayload; the answer shows "verified"',
  push: 'let the device call the verify step of the Verify Push SDK after the factor was created; then it shows "verified"',
}

/** What completes the enrolment of a factor, as the rest of a sentence. */
export const howToVerify = (type: FactorType | null): string =>
  type
    ? HOW_TO_VERIFY[type]
    : 'passkeys need VerifyFactor with the result of create(), TOTP a current code in authPayload, push the verify step of its SDK'
