import { isObject, memberAt } from '../../json/values.ts'
import { CREDENTIAL_KINDS } from '../../model/index.ts'
import { plain } from '../../text/shown.ts'
import { at, defineRule } from '../define-rule.ts'

/** `hmacGetSecret` is the same secret under the name of CTAP. */
const PATHS = [['prf', 'results'], ['hmacGetSecret']] as const

export default defineRule({
  id: 'prf-results-captured',
  summary: 'the capture holds PRF results, which are secret',
  why: 'PRF results are keys: what was encrypted with them can be read by whoever has this capture. No server needs them to verify.',
  fix: 'Remove them before the credential is sent or logged, and treat this capture as a secret.',
  spec: 'WebAuthn Level 3 §10.1.4; CTAP 2.1 §12.5',
  severity: 'info',
  kinds: CREDENTIAL_KINDS,
  reads: ['credential', 'extensions'],
  check: ({ extensions }) =>
    PATHS.flatMap((path) => {
      const results = memberAt(extensions.client, ...path)
      if (!isObject(results) || Object.keys(results).length === 0) return []
      return [{ place: at(`${extensions.clientPointer}/${path.join('/')}`), args: { output: plain(path.join('.')) } }]
    }),
  message: (args) => `expected no secret in a payload, received ${args.output} (not shown)`,
})
