import { at, defineRule } from '../../../../rules/define-rule.ts'

const MEMBERS = ['response_body', 'responseBody', 'body', 'message']

export default defineRule({
  id: 'twilio-error-answer-is-html',
  summary: 'the answer inside the error is an HTML page',
  why: 'Twilio answers JSON. A page comes from a proxy, a gateway or a webhook’s own server.',
  fix: 'Look at what stands between the application and Twilio, and at the status of that answer.',
  spec: 'Twilio REST API, error bodies',
  severity: 'info',
  kinds: ['twilio-error'],
  reads: ['object'],
  check: ({ object }) =>
    MEMBERS.flatMap((name) => {
      const value = object[name]
      return typeof value === 'string' && /^\s*<(?:!doctype|html|head|body|\?xml)/i.test(value)
        ? [{ place: at(`/${name}`) }]
        : []
    }),
  message: () => 'expected JSON, received an HTML page',
})
