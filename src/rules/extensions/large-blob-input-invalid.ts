import { isObject } from '../../json/values.ts'
import { defineRule, type FoundBy } from '../define-rule.ts'
import {
  allowedIds,
  bufferCause,
  expectedOutput,
  inputFound,
  inputsOf,
  isBase64url,
  type OutputArgs,
} from './common.ts'

export default defineRule({
  id: 'large-blob-input-invalid',
  summary: 'the input of largeBlob is one that the browser refuses',
  why: 'create() takes support, "required" or "preferred"; get() takes read or write, not both, and write needs exactly one credential in allowCredentials.',
  fix: 'Ask for support at creation; read or write later, and write with the one credential id in allowCredentials.',
  spec: 'WebAuthn Level 3 §10.1.5',
  severity: 'error',
  kinds: ['creation-options', 'request-options'],
  reads: ['object'],
  check: ({ object, payload }) => {
    const { largeBlob } = inputsOf(object)
    if (largeBlob === undefined) return []
    if (!isObject(largeBlob)) return [inputFound('largeBlob', 'an object', largeBlob)]
    const { support, read, write } = largeBlob
    if (payload.kind === 'creation-options') {
      if (support === undefined || support === 'required' || support === 'preferred') return []
      return [inputFound('largeBlob/support', '"required" or "preferred"', support)]
    }
    const found: FoundBy<OutputArgs>[] = []
    if (read !== undefined && typeof read !== 'boolean') found.push(inputFound('largeBlob/read', 'true or false', read))
    if (write === undefined) return found
    const credentials = allowedIds(object).length
    if (!isBase64url(write)) found.push(inputFound('largeBlob/write', 'base64url text', write))
    else if (read === true) found.push(inputFound('largeBlob/write', 'read or write, not both', write))
    else if (credentials !== 1)
      found.push(inputFound('largeBlob/write', `exactly one credential in allowCredentials, not ${credentials}`, write))
    return found
  },
  message: expectedOutput,
  cause: bufferCause,
})
