import { KINDS } from '../../model/index.ts'
import { defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'input-is-empty',
  summary: 'the input is empty',
  why: 'There is nothing in it but white space, so there is nothing to judge.',
  fix: 'Save the request body, or the JSON of the credential, into the file; when piping, look at the exit code of the command before the pipe.',
  spec: 'passkey-lint: input',
  severity: 'error',
  kinds: KINDS,
  message: () => 'expected a payload, received nothing but white space',
})
