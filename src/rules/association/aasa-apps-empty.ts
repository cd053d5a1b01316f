import { isObject, member } from '../../json/values.ts'
import { absent, at, defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'aasa-apps-empty',
  summary: 'webcredentials in apple-app-site-association names no app',
  why: 'Only the apps in webcredentials.apps may use the passkeys of the domain.',
  fix: 'Write "webcredentials": { "apps": ["TEAMID1234.com.example.app"] }.',
  spec: 'Apple Associated Domains, "Supporting associated domains"',
  severity: 'error',
  kinds: ['apple-app-site-association'],
  check: ({ payload }) => {
    const service = member(payload.candidate.value, 'webcredentials')
    if (!isObject(service)) return []
    const { apps, details } = service
    if (apps === undefined)
      return [{ place: absent('/webcredentials', 'apps'), args: { details: details !== undefined } }]
    return Array.isArray(apps) && apps.length === 0
      ? [{ place: at('/webcredentials/apps'), args: { details: false } }]
      : []
  },
  message: () => 'expected one or more application identifiers in webcredentials.apps, received none',
  cause: ({ details }) =>
    details
      ? 'The form of applinks, with details, was written; webcredentials has a plain list.'
      : 'The list was left to be filled in.',
})
