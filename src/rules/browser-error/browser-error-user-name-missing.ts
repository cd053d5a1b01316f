import { readBrowserError } from '../../webauthn/browser-errors/read.ts'
import { at, defineRule } from '../define-rule.ts'

/** The provider whose documentation explains it; a build without it names it nowhere. */
const DOCUMENTING: string = 'auth0'

export default defineRule({
  id: 'browser-error-user-name-missing',
  summary: 'the browser refused options without user.name',
  why: 'user.name is a required member of the options of create(). Where Auth0 asks to enrol a passkey it fills the name from an attribute that the connection allows at signup; with none on the profile it leaves the name out.',
  fix: 'Compare the connection with the user: let signup accept an attribute that the profile has, or add one that signup accepts. Give both to triage to have them compared.',
  spec: 'WebAuthn Level 3 §5.4.1; Auth0, passkey progressive enrollment',
  severity: 'error',
  tier: 'cause',
  kinds: ['webauthn-error'],
  reads: ['object'],
  check: ({ object, payload }) => {
    const error = readBrowserError(object)
    if (error.kind !== 'user-name-missing') return []
    const certain = error.conversion?.paths.length === 1
    return [{ place: at('/message'), args: { certain, documented: payload.target === DOCUMENTING } }]
  },
  message: (args) =>
    args.certain
      ? 'expected a name in publicKey.user, received none: create() threw before it asked anybody'
      : 'expected a name in publicKey.user (or in publicKey.rp), received none: create() threw before it asked anybody',
  cause: (args) =>
    [
      args.documented
        ? 'Auth0 most likely found no attribute on the profile that the connection allows at signup, and left user.name out.'
        : 'The options that the page passed on had no user.name. At Auth0 that happens when the profile has no attribute that the connection allows at signup.',
      ...(args.certain
        ? []
        : [
            'This browser says the same when rp.name is missing; the options of the page, or the error in Chromium, tell the two apart.',
          ]),
    ].join(' '),
})
