import { member } from '../../../../json/values.ts'
import { at, defineRule } from '../../../../rules/define-rule.ts'
import { PATCH_CAUTION } from '../../models/attributes.ts'
import { identifierActive, settingsOf } from '../../models/settings.ts'

export default defineRule({
  id: 'connection-email-identifier-not-unique',
  summary: 'an email address that several users may share identifies them',
  why: "With email.unique false several users may have the same address, so it cannot tell them apart; Auth0's deployment tool refuses it as an active identifier.",
  fix: `Set options.attributes.email.identifier.active to false and let another attribute identify; email.unique can only be chosen when the connection is created. ${PATCH_CAUTION}`,
  spec: 'Auth0, non-unique emails',
  severity: 'error',
  tier: 'cause',
  kinds: ['auth0-connection'],
  reads: ['object'],
  check: ({ object }) => {
    const settings = settingsOf(object)
    const email = member(settings?.attributes, 'email')
    if (!settings || member(email, 'unique') !== false || identifierActive(email) !== true) return []
    return [{ place: at(`${settings.pointer}/attributes/email/unique`) }]
  },
  message: () => 'expected email.unique true beside identifier.active true, received false',
  cause: () =>
    'An address that is not unique cannot identify a user. To an existing connection it cannot be added either: cannot add non-unique email attribute.',
})
