import { defineRule, text } from '../../../../rules/define-rule.ts'

export default defineRule({
  id: 'factor-request-criteria-incomplete',
  summary: 'config lacks one of the three authenticator criteria',
  why: 'Registration options need authenticator_attachment, discoverable_credentials and user_verification. The Service’s values are documented for a request without config, not for one with a part of it.',
  fix: 'Send all three in config (for instance platform, preferred, preferred), or leave config out and set them on the Service.',
  spec: 'Twilio error pages 60393 and 60370',
  severity: 'error',
  rank: 'shape',
  kinds: ['twilio-factor-request'],
  message: (args, also) =>
    `expected authenticator_attachment, discoverable_credentials and user_verification; ${list([args, ...also].map((one) => text(one.member)))} missing`,
  cause: () => 'config is there, so Twilio does not fall back on the settings of the Service for what it lacks.',
  fixFor: (args, also) =>
    `Add ${list([args, ...also].map((one) => text(one.member)))} to config, or leave config out and set all three on the Service.`,
})

const list = (names: string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
