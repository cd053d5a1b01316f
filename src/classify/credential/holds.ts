import { isObject } from '../../json/values.ts'
import type { Candidate, Json, JsonObject } from '../../model/index.ts'
import { recogniseCredential } from './recognise.ts'

/** Whether a value is a credential by what it shows, wherever it stands. */
export const showsCredential = (value: Json, candidate: Candidate): boolean =>
  isObject(value) && recogniseCredential(value, { ...candidate, expected: false }) !== undefined

/** Whether an object is a credential, or a member of it is: then what else it looks like is somebody's own form around it. */
export const carriesCredential = (object: JsonObject, candidate: Candidate): boolean =>
  showsCredential(object, candidate) || Object.values(object).some((value) => showsCredential(value, candidate))
