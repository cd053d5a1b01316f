import { at, defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'options-params-empty',
  summary: 'pubKeyCredParams is an empty list',
  why: 'Of an empty list a browser makes -7 and -257, its own default. A server that verifies other algorithms only is surprised; older clients refuse.',
  fix: 'Name the algorithms that the server can verify.',
  spec: 'WebAuthn Level 3 §5.1.3',
  severity: 'info',
  kinds: ['creation-options'],
  reads: ['object'],
  check: ({ object: { pubKeyCredParams } }) =>
    Array.isArray(pubKeyCredParams) && pubKeyCredParams.length === 0 ? [{ place: at('/pubKeyCredParams') }] : [],
  message: () => 'expected at least one algorithm, received []',
})
