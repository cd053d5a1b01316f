import { at, defineRule } from '../define-rule.ts'
import { inputsOf } from './common.ts'

/** Inputs that only the web client of a remote desktop gives. */
const OF_REMOTE = ['remoteClientDataJSON', 'remoteDesktopClientOverride'] as const

export default defineRule<'object', { name: (typeof OF_REMOTE)[number] }>({
  id: 'extension-of-remote-client',
  summary: 'the options ask for an extension that only the client of a remote desktop may use',
  why: 'It makes the browser sign the client data of another page. Browsers allow it to origins that a policy of the organisation names, and throw a NotAllowedError for any other page.',
  fix: 'Leave it out of the options of a site; the client of a remote desktop adds it itself.',
  spec: 'WebAuthn Editor’s Draft, "Remote Client Data JSON Extension"',
  severity: 'info',
  kinds: ['creation-options', 'request-options'],
  reads: ['object'],
  check: ({ object }) =>
    OF_REMOTE.flatMap((name) =>
      Object.hasOwn(inputsOf(object), name) ? [{ place: at(`/extensions/${name}`), args: { name } }] : [],
    ),
  message: ({ name }) => `expected no ${name}, unless this is the web client of a remote desktop, received one`,
})
