import { plain } from '../../text/shown.ts'
import { meaningOfName } from '../../webauthn/browser-errors/names.ts'
import { type BrowserError, readBrowserError, wordingById } from '../../webauthn/browser-errors/read.ts'
import { readClientError } from '../../webauthn/client-errors/read.ts'
import { at, defineRule } from '../define-rule.ts'

const meaning = ({ wording, name }: { wording: string; name: string }): { means: string; fix: string } =>
  wordingById(wording) ?? meaningOfName(name) ?? { means: 'The browser refused.', fix: 'Try again.' }

const BROWSERS: Record<NonNullable<BrowserError['engine']>, string> = {
  chromium: 'Chromium',
  firefox: 'Firefox',
  safari: 'Safari',
  'password-manager': 'a password manager',
}

export default defineRule({
  id: 'browser-error-recognised',
  summary: 'a browser error whose meaning is known',
  why: 'create() and get() end with an exception whose name, and in each browser whose wording, says what went wrong.',
  fix: 'Do what the name and the wording of the error call for; `explain` takes the text of an error.',
  spec: 'WebAuthn Level 3 §5.1.3, §5.1.4',
  severity: 'error',
  tier: 'cause',
  kinds: ['webauthn-error'],
  reads: ['object'],
  check: ({ object }) => {
    const error = readBrowserError(object)
    // A name alone may be that of a domError or of a package, whose words say more.
    if (error.kind !== 'recognised' || (!error.wording && readClientError(object))) return []
    const args = {
      name: plain(error.name),
      wording: plain(error.wording?.id ?? ''),
      engine: error.engine,
      extension: error.byExtension,
    }
    return [{ place: at('/message'), args }]
  },
  message: (args) => {
    const browser = args.engine && BROWSERS[args.engine]
    return `expected a credential, received ${args.name}${browser ? `, in the words of ${browser}` : ''}`
  },
  cause: (args) =>
    args.extension
      ? `${meaning(args).means} The stack names a browser extension, which had replaced navigator.credentials.`
      : meaning(args).means,
  fixFor: (args) => meaning(args).fix,
})
