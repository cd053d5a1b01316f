import { shown } from '../../text/shown.ts'
import { at, defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'options-mediation-misplaced',
  summary: 'mediation stands among the options instead of beside publicKey',
  why: 'mediation is a member of what create() and get() take, not of publicKey: there it is passed over, and a modal dialog opens instead of the offers of the form.',
  fix: 'Move it up: navigator.credentials.get({ publicKey: options, mediation: "conditional" }).',
  spec: 'WebAuthn Level 3 §5.1.3, §5.1.4; Credential Management Level 1 §2.3.2',
  severity: 'warning',
  kinds: ['creation-options', 'request-options'],
  reads: ['object'],
  check: ({ object }) =>
    object.mediation === undefined ? [] : [{ place: at('/mediation'), args: { received: shown(object.mediation) } }],
  message: (args) => `expected mediation beside publicKey, received ${args.received} in it`,
  cause: () => 'A server sends it with the options, and the page passes all of them on as publicKey.',
})
