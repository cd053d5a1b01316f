import { at, defineRule } from '../../../../rules/define-rule.ts'
import { plain } from '../../../../text/shown.ts'
import { PREFIXES, sidInBytes } from './common.ts'

export default defineRule({
  id: 'user-handle-sid-of-other-resource',
  summary: 'the user handle is the SID of something else than an entity',
  why: 'The user handle of a passkey that was made with Twilio’s options is the Entity’s SID (YE…) in clear, as the API’s specification says. Another SID comes from options that other code wrote.',
  fix: 'Create the passkey with options.publicKey of the factor unchanged, and send response.userHandle as the browser gives it.',
  spec: 'Twilio Verify API, Passkeys Challenges (response.userHandle)',
  severity: null,
  kinds: ['authentication'],
  reads: ['encoded'],
  check: ({ encoded }) => {
    const handle = encoded.userHandle
    const found = handle?.bytes && sidInBytes(handle.bytes)
    if (!handle || !found || found.prefix === 'YE') return []
    return [{ place: at(handle.pointer), args: { prefix: plain(found.prefix) } }]
  },
  message: (args) =>
    `expected the SID of an entity (YE…), received ${args.prefix}…, that of a ${PREFIXES[args.prefix] ?? 'resource of another kind'}`,
  cause: () => 'A hint: user.id of the registration options was replaced.',
})
