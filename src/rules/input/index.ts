import type { Rule } from '../define-rule.ts'
import findingsLeftOut from './findings-left-out.ts'
import inputIsBinary from './input-is-binary.ts'
import inputIsEmpty from './input-is-empty.ts'
import inputIsTooDeep from './input-is-too-deep.ts'
import jsonInvalid from './json-invalid.ts'
import noPayloadFound from './no-payload-found.ts'
import noPayloadInFoundFile from './no-payload-in-found-file.ts'
import payloadsLeftOut from './payloads-left-out.ts'

/** In the order of the folder; a test compares the two. */
export const INPUT_RULES: readonly Rule[] = [
  findingsLeftOut,
  inputIsBinary,
  inputIsEmpty,
  inputIsTooDeep,
  jsonInvalid,
  noPayloadFound,
  noPayloadInFoundFile,
  payloadsLeftOut,
]
