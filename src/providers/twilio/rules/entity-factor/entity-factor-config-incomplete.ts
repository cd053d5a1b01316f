import { absent, defineRule } from '../../../../rules/define-rule.ts'
import { plain } from '../../../../text/shown.ts'
import { sent } from '../challenge/common.ts'
import { CONFIG, isUnsent, typeOf } from './common.ts'

export default defineRule({
  id: 'entity-factor-config-incomplete',
  summary: 'the request for a push factor lacks a member of its configuration',
  why: 'A push factor is configured by the app’s id, the notification platform, the device’s token and the SDK’s version, all four.',
  fix: 'Send Config.AppId, Config.NotificationPlatform, Config.NotificationToken and Config.SdkVersion.',
  spec: 'Twilio error page 60370',
  severity: 'error',
  tier: 'symptom',
  kinds: ['twilio-entity-factor-request'],
  reads: ['object'],
  check: ({ object, payload }) => {
    if (payload.candidate.doc.elided || typeOf(object) !== 'push') return []
    const silent = sent(object, 'config.notificationplatform')?.value === 'none'
    return Object.entries(CONFIG.push).flatMap(([folded, name]) =>
      !isUnsent(sent(object, `config.${folded}`)) || (silent && folded === 'notificationtoken')
        ? []
        : [{ place: absent('', `Config.${name}`), args: { member: plain(`Config.${name}`) } }],
    )
  },
  message: (args, also) =>
    `expected the four members of a push configuration; not there: ${[args, ...also].map((one) => one.member).join(', ')}`,
})
