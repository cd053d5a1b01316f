import { defineRule } from '../../../../rules/define-rule.ts'
import { ATTRIBUTES, PATCH_CAUTION, those } from '../../models/attributes.ts'
import { viewConnection } from '../../models/connection.ts'
import { settingsOf } from '../../models/settings.ts'

export default defineRule({
  id: 'connection-no-identifier',
  summary: "none of the connection's attributes is an active identifier",
  why: 'Somebody has to be able to sign in with something; the Management API answers 400: attributes must contain one active identifier.',
  fix: `Set identifier.active of an attribute that the users have to true. ${PATCH_CAUTION}`,
  spec: 'Auth0, activate and configure attributes for flexible identifiers',
  severity: 'error',
  tier: 'consequence',
  kinds: ['auth0-connection'],
  reads: ['object'],
  check: ({ object, payload }) => {
    const settings = settingsOf(object)
    const view = viewConnection(object, payload.candidate.doc.elided)
    if (!settings?.attributes || those((name) => view.attributes[name].active, 'no').length < ATTRIBUTES.length)
      return []
    // Allowed at signup, but no identifier: of an attribute nothing else can be said where there is none at all.
    return [{ place: view.place, explains: { rules: ['signup-attributes-not-identifiers'] } }]
  },
  message: () => 'expected identifier.active true for an attribute, received it for none',
  cause: () => 'attributes must contain one active identifier: Auth0 refuses such a connection.',
})
