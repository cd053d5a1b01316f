import { asString } from '../../json/values.ts'
import type { JsonObject } from '../../model/index.ts'
import type { ReadAnswer } from '../provider.ts'

/** `com.amazonaws.cognito.identity.idp.model#WebAuthnNotEnabledException`, or its last part alone. */
const TYPE = /^(?:([\w.]+)#)?(\w+)(?::|$)/

/** Exceptions that services beside user pools do not have; the others need a namespace to be told from theirs. */
const OWN =
  /^(?:WebAuthn\w+|NotAuthorized|UserNotFound|UserNotConfirmed|CodeMismatch|ExpiredCode|PasswordResetRequired|UserLambdaValidation|UnexpectedLambda|InvalidLambdaResponse|InvalidUserPoolConfiguration)Exception$/

/** What Amplify throws on the device (@aws-amplify/auth, PasskeyErrorCode). */
const OF_AMPLIFY =
  /^(?:Passkey(?:NotSupported|AlreadyExists|RegistrationFailed|RetrievalFailed|RegistrationCanceled|AuthenticationCanceled|OperationAborted)|InvalidPasskey(?:Registration|Authentication)Options|RelyingPartyMismatch)$/

/** The API itself, its SDKs in JavaScript and Python, Amplify. */
export const answered: ReadAnswer = (object) =>
  ofType(object) ?? named(object, '/name') ?? named(object, '/code') ?? ofPython(object)

/** `{__type, message}`. */
function ofType(object: JsonObject): ReturnType<ReadAnswer> {
  const [, namespace, error = ''] = TYPE.exec(asString(object.__type) ?? '') ?? []
  const isOwn = namespace === undefined ? OWN.test(error) : /\bcognito\b/i.test(namespace)
  return isOwn && error !== '' ? { error, pointer: '/__type' } : undefined
}

/** `{name, message, $fault, $metadata}`, or what Amplify makes of it; `code` in version 2 of the SDK. */
function named(object: JsonObject, pointer: '/name' | '/code'): ReturnType<ReadAnswer> {
  const error = asString(object[pointer.slice(1)]) ?? ''
  const isThrown = ['message', '$metadata', '$fault', 'recoverySuggestion'].some((name) => Object.hasOwn(object, name))
  return isThrown && (OWN.test(error) || OF_AMPLIFY.test(error)) ? { error, pointer } : undefined
}

/** `{Error: {Code, Message}, ResponseMetadata}` of botocore. */
function ofPython({ Error: inner }: JsonObject): ReturnType<ReadAnswer> {
  if (typeof inner !== 'object' || inner === null || Array.isArray(inner)) return undefined
  const error = asString(inner.Code) ?? ''
  return OWN.test(error) ? { error, pointer: '/Error/Code' } : undefined
}
