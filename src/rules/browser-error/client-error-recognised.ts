import { asString } from '../../json/values.ts'
import type { JsonObject } from '../../model/index.ts'
import { plain } from '../../text/shown.ts'
import { readBrowserError } from '../../webauthn/browser-errors/read.ts'
import { clientErrorById, readClientError } from '../../webauthn/client-errors/read.ts'
import { at, defineRule } from '../define-rule.ts'

/** Where such an object says what happened, the telling member first. */
const TELLING = ['message', 'localizedDescription', 'code', 'type', 'error', 'domain', 'name']

const placeIn = (object: JsonObject): string => {
  const name = TELLING.find((one) => asString(object[one]) !== undefined)
  return name === undefined ? '' : `/${name}`
}

export default defineRule({
  id: 'client-error-recognised',
  summary: "an error of an app's platform, a package or a password manager whose meaning is known",
  why: 'Apps get no DOMException: Android throws exceptions with a type, Apple an NSError with a code, and packages for React Native, Flutter and Capacitor codes of their own. Most of them end in a file that relates app and domain, or in the options.',
  fix: 'Do what the name, the number and the words of the error call for; `explain` takes its text and tells more causes.',
  spec: 'WebAuthn Level 3 §5.1.3, §5.1.4',
  severity: 'error',
  tier: 'cause',
  kinds: ['webauthn-error'],
  reads: ['object'],
  check: ({ object }) => {
    const { kind, wording, conversion } = readBrowserError(object)
    // The words of a browser are surer than a name that both have.
    if (kind !== 'unknown' && (wording || conversion)) return []
    const read = readClientError(object)
    return read ? [{ place: at(placeIn(object)), args: { error: plain(read.error.id), cause: plain(read.cause) } }] : []
  },
  message: (args) => {
    const error = clientErrorById(args.error)
    return `expected a credential, received an error of ${error?.by ?? 'an app'}: ${error?.title ?? args.error}`
  },
  cause: (args) => `${clientErrorById(args.error)?.meaning ?? ''} Most likely: ${args.cause}`.trim(),
  docsFor: (args) => clientErrorById(args.error)?.docs ?? [],
  fixFor: (args) => clientErrorById(args.error)?.fixes[0] ?? 'Let the user try again.',
})
