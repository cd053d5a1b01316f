import type { ErrorCode } from '../../../generated/ids.ts'
import type { DocumentedError } from '../../define-error.ts'

/** What the errors of one page have in common. */
const SCREEN = {
  at: [{ kind: 'auth0-enrollment-form', member: '' }],
  documents: {
    docs: ['https://auth0.com/docs/customize/login-pages/universal-login/customize-text-elements'],
    documented: 'title only',
    pageDate: '2026-08-13',
  },
} as const satisfies { at: DocumentedError['at']; documents: Partial<DocumentedError> }

/** A screen that a call of the browser made fail. */
const thrown = (code: ErrorCode, title: string, call: 'create()' | 'get()'): DocumentedError => ({
  code,
  title,
  summary: `A screen of multi-factor authentication could not start or finish ${call}.`,
  at: SCREEN.at,
  causes: [
    {
      text: `${call} threw in the page.`,
      observable: false,
      because: 'the screen tells no cause; the posted form does, in action',
      instead: 'Lint the body of that request: action holds showError:: and the error of the browser.',
    },
  ],
  fixes: ['Mend what the browser error names, and try again.'],
  ...SCREEN.documents,
})

/** Errors of security keys and devices as second factors. */
export default [
  {
    code: 'auth0/too-many-webauthn-challenge-attempts-error',
    title: 'Too many attempts with a security key or device',
    summary: 'The user failed too often in a short time.',
    at: SCREEN.at,
    causes: [
      {
        text: 'Repeated failures within a period that is not documented.',
        observable: false,
        because: 'one request does not show the others',
        instead: 'Count gd_webauthn_challenge_failed of the user in the tenant log.',
      },
    ],
    fixes: ['Wait, or use another factor.'],
    ...SCREEN.documents,
  },
  thrown('auth0/webauthn-associate-error', 'The security key could not be enrolled as a factor', 'create()'),
  thrown('auth0/webauthn-challenge-error', 'The security key could not be asked', 'get()'),
  thrown('auth0/webauthn-platform-associate-error', 'The device could not be enrolled as a factor', 'create()'),
  thrown('auth0/webauthn-platform-challenge-error', 'The device could not be asked', 'get()'),
] satisfies DocumentedError[]
