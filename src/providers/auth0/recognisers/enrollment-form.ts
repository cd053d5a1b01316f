import type { Recogniser } from '../../../classify/recogniser.ts'
import type { Candidate, JsonObject } from '../../../model/index.ts'
import { formParts, SHOW_ERROR } from './form-fields.ts'

/** The fields of POST /u/passkey-enrollment: a passkey field beside the action or the transaction's state. */
export const recogniseAuth0Form: Recogniser = (object, candidate) => {
  const fields = typeof object.passkey === 'string' && ('action' in object || 'state' in object)
  const error = typeof object.action === 'string' && object.action.startsWith(SHOW_ERROR)
  return fields || error || isForm(object, candidate)
    ? { kind: 'auth0-enrollment-form', evidence: 'the fields passkey and action', inside: () => formParts(object) }
    : undefined
}

/** As a form, one of the two fields is enough. */
const isForm = (object: JsonObject, { via, pointer }: Candidate): boolean =>
  pointer === '' && via.at(-1) === 'form' && (Object.hasOwn(object, 'passkey') || Object.hasOwn(object, 'action'))
