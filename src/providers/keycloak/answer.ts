import { asString, isObject } from '../../json/values.ts'
import type { ReadAnswer } from '../provider.ts'

/** The details of an event that hold the message key: WebAuthnConstants of Keycloak. */
const DETAILS = ['web_authn_registration_error', 'web_authn_authentication_error']

/** An event as the admin API and the JSON log give it, with the key in its details; or the details alone. */
export const answered: ReadAnswer = (object) => {
  const isEvent = isObject(object.details)
  const details = isEvent && isObject(object.details) ? object.details : object
  for (const name of DETAILS) {
    const error = asString(details[name])
    if (error) return { error, pointer: `${isEvent ? '/details' : ''}/${name}` }
  }
  return undefined
}
