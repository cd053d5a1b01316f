import { plain } from '../../text/shown.ts'
import { readBrowserError } from '../../webauthn/browser-errors/read.ts'
import { at, defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'browser-error-member-missing',
  summary: 'the browser refused options without a required member',
  why: 'create() and get() convert their options first; a required member that is missing (undefined, not null) makes them throw a TypeError before anybody is asked.',
  fix: "Look at the options that the server sent: a member that is missing there is the server's to add; one that is there was dropped or renamed by the page's script.",
  spec: 'WebAuthn Level 3 §5.4, §5.5; Web IDL §3.2.17',
  severity: 'error',
  tier: 'cause',
  kinds: ['webauthn-error'],
  reads: ['object'],
  check: ({ object }) => {
    const error = readBrowserError(object)
    if (error.kind !== 'member-missing' || !error.conversion) return []
    return [
      {
        place: at('/message'),
        args: { path: plain(error.conversion.paths.join(' or ')), method: plain(error.conversion.method ?? 'create') },
      },
    ]
  },
  message: (args) => `expected ${args.path}, received none: ${args.method}() threw before it asked anybody`,
  cause: (args) =>
    `The page called ${args.method}() with options in which ${args.path} is undefined. A missing user.name, which Auth0 documents for enrolment, would name another member.`,
  fixFor: (args) =>
    `Look at the options that the server sent: if ${args.path} is missing there, the server has to add it; if it is there, the page's script dropped or renamed it.`,
})
