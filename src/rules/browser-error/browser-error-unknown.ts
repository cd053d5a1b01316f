import { plain } from '../../text/shown.ts'
import { readBrowserError } from '../../webauthn/browser-errors/read.ts'
import { readClientError } from '../../webauthn/client-errors/read.ts'
import { at, defineRule } from '../define-rule.ts'

export default defineRule({
  id: 'browser-error-unknown',
  summary: 'an error that no known browser throws in create() or get()',
  why: 'The wordings of Chromium, Firefox, Safari, the platforms of apps, packages around them and some password managers are known, and the names that WebAuthn gives its exceptions. This is none of them: a script of the page, a library or a newer version threw it.',
  fix: 'Look at the top of the stack for who threw it, and capture the error again in another browser: its wording may be known.',
  spec: 'WebAuthn Level 3 §5.1.3, §5.1.4',
  severity: 'error',
  tier: 'cause',
  kinds: ['webauthn-error'],
  reads: ['object'],
  check: ({ object }) => {
    const error = readBrowserError(object)
    if (error.kind !== 'unknown' || readClientError(object)) return []
    return [{ place: at('/message'), args: { name: plain(error.name), extension: error.byExtension } }]
  },
  message: (args) =>
    `expected the name and wording of a browser's error, received ${args.name || 'an error without a name'} in words that are not known`,
  cause: (args) =>
    args.extension
      ? 'The stack names a browser extension: it had replaced navigator.credentials and threw in words of its own.'
      : 'What it means is not known here.',
})
