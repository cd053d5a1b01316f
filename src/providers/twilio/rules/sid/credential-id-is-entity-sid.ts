import { at, defineRule } from '../../../../rules/define-rule.ts'
import { sidInBytes } from './common.ts'

export default defineRule({
  id: 'credential-id-is-entity-sid',
  summary: 'id is the SID of the entity, which is the user handle',
  why: 'The user handle of a passkey made with Twilio’s options is the Entity’s SID (YE…) in clear; no authenticator makes a credential id that is such a text.',
  fix: 'Put credential.id into id and rawId, and response.userHandle into response.userHandle.',
  spec: 'Twilio Verify API, Passkeys Challenges (response.userHandle)',
  severity: 'error',
  tier: 'cause',
  kinds: ['authentication'],
  reads: ['encoded'],
  check: ({ encoded }) => {
    const { id, rawId, userHandle } = encoded
    if (!id?.bytes || sidInBytes(id.bytes)?.prefix !== 'YE') return []
    const isSwapped = userHandle?.bytes !== undefined && sidInBytes(userHandle.bytes)?.prefix !== 'YE'
    return [
      {
        place: at(id.pointer),
        explains: { at: [id.pointer, rawId?.pointer ?? '/rawId', userHandle?.pointer ?? '/response/userHandle'] },
        args: { isSwapped },
      },
    ]
  },
  message: ({ isSwapped }) =>
    `expected the credential id, received the SID of an entity (YE…)${isSwapped ? ', and in userHandle what may be the credential id: the two are swapped' : ''}`,
  cause: ({ isSwapped }) =>
    isSwapped ? 'id and userHandle were exchanged.' : 'The user handle, or the user id, was put into id.',
})
