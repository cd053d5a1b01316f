import { isObject } from '../../../../json/values.ts'
import { at, defineRule } from '../../../../rules/define-rule.ts'
import { plain } from '../../../../text/shown.ts'

export default defineRule({
  id: 'service-request-nested',
  summary: 'the passkeys settings of a Service are sent as nested objects with camelCase names',
  why: 'Services are created and updated with a form whose names are dotted: Passkeys.RelyingParty.Id, or "passkeys.relyingParty.id" in the Node library. Nested members belong to the answer, in snake_case.',
  fix: 'Send Passkeys.RelyingParty.Id=…&Passkeys.RelyingParty.Name=…&Passkeys.RelyingParty.Origins=…; in Node, the dotted names in quotation marks.',
  spec: 'Twilio Verify API, Service resource (Passkeys)',
  severity: 'error',
  tier: 'cause',
  kinds: ['twilio-service'],
  reads: ['object'],
  check: ({ object }) => {
    if (!isObject(object.passkeys)) return []
    const name = Object.keys(object.passkeys).find((one) => /^(?:relyingParty|[a-z]+[A-Z]\w*)$/.test(one))
    return name === undefined ? [] : [{ place: at('/passkeys'), args: { name: plain(name) } }]
  },
  message: (args) => `expected dotted names such as "passkeys.relyingParty.id", received an object with "${args.name}"`,
})
