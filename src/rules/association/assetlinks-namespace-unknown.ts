import { asString, member } from '../../json/values.ts'
import { shown } from '../../text/shown.ts'
import { isNamespace, statementsOf } from '../../webauthn/site-files/asset-links.ts'
import { at, defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'assetlinks-namespace-unknown',
  summary: 'the namespace of a target in assetlinks.json is neither android_app nor web',
  why: 'The namespace says what the target is. A statement with another one is skipped.',
  fix: 'Write "android_app" for an app and "web" for a site, in small letters.',
  spec: 'Digital Asset Links, "Statement List Syntax"',
  severity: 'error',
  kinds: ['assetlinks'],
  check: ({ payload }) =>
    statementsOf(payload.candidate.value).flatMap(({ pointer, target }) => {
      const namespace = asString(member(target, 'namespace'))
      if (namespace === undefined || isNamespace(namespace)) return []
      return [{ place: at(`${pointer}/target/namespace`), args: { received: shown(namespace) } }]
    }),
  message: (args) => `expected "android_app" or "web", received ${args.received}`,
  cause: () => 'The name was written from memory.',
})
