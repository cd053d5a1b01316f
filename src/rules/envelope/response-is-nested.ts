import { CREDENTIAL_KINDS } from '../../model/index.ts'
import { plain } from '../../text/shown.ts'
import { at, defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'response-is-nested',
  summary: 'response stands one level too deep',
  why: 'A server reads response.clientDataJSON and the members beside it; inside another response it finds none of them.',
  fix: 'Take one level away: response holds clientDataJSON and the members of its ceremony itself.',
  spec: 'WebAuthn Level 3 §5.1',
  severity: 'error',
  tier: 'cause',
  kinds: CREDENTIAL_KINDS,
  reads: ['credential'],
  check: ({ credential }) => {
    const { response, id, rawId } = credential.members
    if (credential.layout !== 'twice' || !response) return []
    const isWhole = /^\/[^/]*\//.test((id?.how === 'absent' ? rawId : id)?.pointer ?? '')
    return [
      {
        place: at(response.pointer),
        explains: {
          at: [
            '/response',
            '/response/clientDataJSON',
            ...(isWhole ? ['', '/id', '/rawId', '/authenticatorAttachment'] : []),
          ],
          below: [response.pointer, '/type'],
        },
        args: { what: plain(isWhole ? 'a whole credential' : 'another response') },
      },
    ]
  },
  message: ({ what }) =>
    `expected the members of the ceremony inside response, received ${what} inside it, one level too deep`,
  cause: () => 'The object was put into a member named response that it has itself already.',
})
