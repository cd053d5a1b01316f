import { isObject } from '../../json/values.ts'
import { describesAny, servicesOf } from '../../webauthn/site-files/app-ids.ts'
import { absent, defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'aasa-webcredentials-absent',
  summary: 'apple-app-site-association has no webcredentials',
  why: 'Passkeys belong to the service webcredentials. applinks opens links in the app, and says nothing of credentials: a request for a passkey ends with "not associated with domain".',
  fix: 'Add "webcredentials": { "apps": ["TEAMID1234.com.example.app"] }, and webcredentials:<RP ID> to the Associated Domains of the app. Nothing to do, if no app of yours uses passkeys.',
  spec: 'Apple Associated Domains, "Supporting associated domains"',
  severity: 'error',
  kinds: ['apple-app-site-association'],
  check: ({
    payload: {
      candidate: { value: object },
    },
  }) =>
    !isObject(object) || Object.hasOwn(object, 'webcredentials')
      ? []
      : [{ place: absent('', 'webcredentials'), args: { services: servicesOf(object), any: describesAny(object) } }],
  message: ({ services, any }) =>
    `expected webcredentials, received ${any ? `${services.join(', ')} only` : 'nothing of the kind'}`,
  cause: ({ any }) =>
    any
      ? 'The file was made for universal links, and passkeys came later.'
      : 'The member was left out or is called otherwise.',
})
