import { KINDS } from '../../model/index.ts'
import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'no-payload-in-found-file',
  summary: 'a file that a folder or pattern named holds no payload',
  why: 'A folder holds other JSON, too; only a file that you name yourself has to hold a payload.',
  fix: 'Nothing to do, unless this file should hold a payload: then name it, to see why none is recognised.',
  spec: 'passkey-lint: kinds',
  severity: 'info',
  kinds: KINDS,
  message: () => 'no payload in this file',
})
