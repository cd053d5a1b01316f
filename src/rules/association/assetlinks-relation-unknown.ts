import { plain, shown } from '../../text/shown.ts'
import { meantRelation, statementsOf } from '../../webauthn/site-files/asset-links.ts'
import { at, defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'assetlinks-relation-unknown',
  summary: 'a relation in assetlinks.json is a misspelling of one that is known',
  why: 'Relations are compared letter by letter; one that nobody asks for has no effect.',
  fix: 'Write "delegate_permission/common.get_login_creds" for passkeys, "delegate_permission/common.handle_all_urls" for links.',
  spec: 'Digital Asset Links, "Statement List Syntax"; Android Credential Manager, "Prerequisites"',
  severity: 'error',
  tier: 'cause',
  kinds: ['assetlinks'],
  check: ({ payload }) =>
    statementsOf(payload.candidate.value).flatMap(({ relations }) =>
      relations.flatMap(({ pointer, text }) => {
        const meant = meantRelation(text)
        return meant === undefined ? [] : [{ place: at(pointer), args: { received: shown(text), meant: plain(meant) } }]
      }),
    ),
  message: (args) => `expected "${args.meant}", received ${args.received}`,
  cause: () => 'The relation was written by hand.',
  fixFor: (args) => `Write "${args.meant}".`,
})
