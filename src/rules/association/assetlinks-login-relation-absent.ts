import { hasRelation, statementsOf } from '../../webauthn/site-files/asset-links.ts'
import { at, defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'assetlinks-login-relation-absent',
  summary: 'no statement in assetlinks.json lets an app use the passkeys of the domain',
  why: 'delegate_permission/common.get_login_creds is what shares credentials between a site and an app. handle_all_urls only opens links in it.',
  fix: 'Add "delegate_permission/common.get_login_creds" to the relation of each app that signs people in. Nothing to do, if no app of yours uses passkeys.',
  spec: 'Android Credential Manager, "Prerequisites"',
  severity: 'error',
  kinds: ['assetlinks'],
  check: ({ payload }) => {
    const apps = statementsOf(payload.candidate.value).filter(
      ({ of, relations }) => of === 'app' && relations.length > 0,
    )
    const [first, ...others] = apps
    if (!first || apps.some((one) => hasRelation(one, 'login'))) return []
    const also = others.map(({ pointer }) => ({ place: at(`${pointer}/relation`), args: {} }))
    return [{ place: at(`${first.pointer}/relation`), also }]
  },
  message: () => 'expected "delegate_permission/common.get_login_creds" in a relation, received others only',
  cause: () => 'The file was made for links into the app (App Links), and passkeys came later.',
})
