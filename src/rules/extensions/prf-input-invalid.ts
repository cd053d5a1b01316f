import { escapePointer } from '../../json/pointer.ts'
import { isObject } from '../../json/values.ts'
import type { Json } from '../../model/index.ts'
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

/** What stands below is named by this: a credential id does not belong into a message. */
const BY = 'prf.evalByCredential'

export default defineRule({
  id: 'prf-input-invalid',
  summary: 'the input of prf is one that the browser refuses',
  why: 'eval and evalByCredential hold first and perhaps second, each base64url text of bytes; evalByCredential names credentials of allowCredentials.',
  fix: 'Encode the inputs as base64url, and list each credential of evalByCredential in allowCredentials.',
  spec: 'WebAuthn Level 3 §10.1.4',
  severity: 'error',
  kinds: ['creation-options', 'request-options'],
  reads: ['object'],
  check: ({ object, payload }) => {
    const { prf } = inputsOf(object)
    if (prf === undefined) return []
    if (!isObject(prf)) return [inputFound('prf', 'an object', prf)]
    const found: FoundBy<OutputArgs>[] = prf.eval === undefined ? [] : values('prf/eval', prf.eval)
    const by = prf.evalByCredential
    // In creation options it is out of place altogether, which another rule says.
    if (by === undefined || payload.kind !== 'request-options') return found
    if (!isObject(by)) return [...found, inputFound('prf/evalByCredential', 'an object', by)]
    const allowed = new Set(allowedIds(object))
    for (const [id, value] of Object.entries(by)) {
      const path = `prf/evalByCredential/${escapePointer(id)}`
      if (!allowed.has(id)) found.push(inputFound(path, 'the id of a credential in allowCredentials', id, BY))
      else found.push(...values(path, value, BY))
    }
    return found
  },
  message: expectedOutput,
  cause: bufferCause,
})

function values(path: string, input: Json, name?: string): FoundBy<OutputArgs>[] {
  if (!isObject(input)) return [inputFound(path, 'an object', input, name)]
  const { first, second } = input
  return [
    ...(isBase64url(first) ? [] : [inputFound(`${path}/first`, 'base64url text', first, name)]),
    ...(second === undefined || isBase64url(second)
      ? []
      : [inputFound(`${path}/second`, 'base64url text', second, name)]),
  ]
}
