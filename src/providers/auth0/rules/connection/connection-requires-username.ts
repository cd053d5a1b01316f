import { at, defineRule } from '../../../../rules/define-rule.ts'
import { plain } from '../../../../text/shown.ts'
import { PATCH_CAUTION } from '../../models/attributes.ts'
import { settingsOf } from '../../models/settings.ts'

export default defineRule({
  id: 'connection-requires-username',
  summary: 'the connection asks for a user name in the older way',
  why: 'Passkeys need requires_username off, or flexible identifiers (options.attributes) on.',
  fix: `Set options.requires_username to false, or move to options.attributes. ${PATCH_CAUTION}`,
  spec: 'Auth0, configure a passkey policy',
  severity: 'error',
  tier: 'cause',
  kinds: ['auth0-connection'],
  reads: ['object'],
  check: ({ object, payload }) => {
    const settings = settingsOf(object)
    if (!settings || settings.attributes || payload.candidate.doc.elided) return []
    const name = ['requires_username', 'username_required'].find((option) => settings.options[option] === true)
    return name === undefined ? [] : [{ place: at(`${settings.pointer}/${name}`), args: { name: plain(name) } }]
  },
  message: (args) => `expected ${args.name} false in a connection without options.attributes, received true`,
  cause: () => 'Passkeys cannot be enabled in such a connection.',
})
