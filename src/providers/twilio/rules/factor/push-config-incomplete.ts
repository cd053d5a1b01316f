import { isObject } from '../../../../json/values.ts'
import { absent, defineRule } from '../../../../rules/define-rule.ts'
import { plain } from '../../../../text/shown.ts'
import { configMember, typeOf } from './common.ts'

const MEMBERS = ['app_id', 'notification_platform', 'notification_token', 'sdk_version']

export default defineRule({
  id: 'push-config-incomplete',
  summary: 'the configuration of a push factor lacks a member',
  why: 'A push factor is configured by the app’s id, the notification platform, the device’s token and the SDK’s version; without one the factor is refused or reaches no device.',
  fix: 'Create the factor with Config.AppId, Config.NotificationPlatform, Config.NotificationToken and Config.SdkVersion.',
  spec: 'Twilio error page 60370',
  severity: 'info',
  kinds: ['twilio-factor'],
  reads: ['object'],
  check: ({ object, payload }) => {
    if (payload.candidate.doc.elided || typeOf(object) !== 'push' || !isObject(object.config)) return []
    // Platform "none" means that the app fetches its challenges by itself: then there is no token.
    const silent = configMember(object, 'notification_platform').value === 'none'
    return MEMBERS.filter((name) => {
      const { value } = configMember(object, name)
      return (value === undefined || value === null || value === '') && !(silent && name === 'notification_token')
    }).map((name) => ({ place: absent('/config', name), args: { member: plain(name) } }))
  },
  message: (args, also) =>
    `expected app_id, notification_platform, notification_token and sdk_version; ${[args, ...also].map((one) => one.member).join(', ')} not there`,
})
