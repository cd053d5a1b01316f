import { isObject } from '../../json/values.ts'
import { CREDENTIAL_KINDS, type Json } from '../../model/index.ts'
import { defineRule, type FoundBy } from '../define-rule.ts'
import {
  bufferCause,
  byteLength,
  clientFound,
  expectedOutput,
  isAuthentication,
  isRegistration,
  type OutputArgs,
} from './common.ts'

export default defineRule({
  id: 'large-blob-output-invalid',
  summary: 'the outputs of largeBlob are of another type or ceremony',
  why: 'A registration says supported, an authentication blob (after reading) or written (after writing), and a member without a value is left out.',
  fix: 'Send clientExtensionResults as credential.toJSON() gives it; leave blob out when nothing was read.',
  spec: 'WebAuthn Level 3 §10.1.5',
  severity: 'error',
  kinds: CREDENTIAL_KINDS,
  reads: ['credential', 'extensions'],
  check: (parts) => {
    const { largeBlob } = parts.extensions.client
    if (largeBlob === undefined) return []
    if (!isObject(largeBlob)) return [clientFound(parts, 'largeBlob', 'an object', largeBlob)]
    const found: FoundBy<OutputArgs>[] = []
    const judge = (name: string, elsewhere: string | undefined, expected: string, fits: (value: Json) => boolean) => {
      const value = largeBlob[name]
      if (value === undefined) return
      if (elsewhere !== undefined) found.push(clientFound(parts, `largeBlob/${name}`, `nothing in ${elsewhere}`, value))
      else if (!fits(value)) found.push(clientFound(parts, `largeBlob/${name}`, expected, value))
    }
    const inRegistration = isRegistration(parts) ? 'a registration' : undefined
    const inAuthentication = isAuthentication(parts) ? 'an authentication' : undefined
    judge('supported', inAuthentication, 'true or false', (value) => typeof value === 'boolean')
    judge('blob', inRegistration, 'base64url text', (value) => byteLength(value) !== undefined)
    judge('written', inRegistration, 'true or false', (value) => typeof value === 'boolean')
    return found
  },
  message: expectedOutput,
  cause: bufferCause,
})
