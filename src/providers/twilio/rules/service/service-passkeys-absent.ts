import { at, defineRule } from '../../../../rules/define-rule.ts'

export default defineRule({
  id: 'service-passkeys-absent',
  summary: 'the Service is not set up for passkeys',
  why: 'passkeys is null until a relying party was set. Passkeys requests to such a Service fail; reports name the error 20500, which no page documents.',
  fix: 'Update the Service with Passkeys.RelyingParty.Id, .Name and .Origins and the three criteria, after Twilio has enabled passkeys for the account.',
  spec: 'Twilio Verify API, Service resource (passkeys)',
  severity: 'warning',
  tier: 'cause',
  kinds: ['twilio-service'],
  reads: ['object'],
  check: ({ object }) =>
    Object.hasOwn(object, 'passkeys') && object.passkeys === null ? [{ place: at('/passkeys') }] : [],
  message: () => 'expected the settings of passkeys, received null: none were ever set',
})
