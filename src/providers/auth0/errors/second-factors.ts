import type { DocumentedError } from '../../define-error.ts'

/** Errors of security keys and devices as second factors. */
export default [
  {
    code: 'auth0/too-many-webauthn-challenge-attempts-error',
    title: 'Too many attempts with a security key or device',
    summary: 'The user failed too often in a short time.',
    at: [{ kind: 'auth0-enrollment-form', member: '' }],
    causes: [
      {
        text: 'Repeated failures within a period that is not documented.',
        observable: false,
        because: 'one request does not show the others',
        instead: 'Count gd_webauthn_challenge_failed of the user in the tenant log.',
      },
    ],
    fixes: ['Wait, or use another factor.'],
    docs: ['https://auth0.com/docs/customize/login-pages/universal-login/customize-text-elements'],
    documented: 'title only',
    pageDate: '2026-08-13',
  },
  {
    code: 'auth0/webauthn-associate-error',
    title: 'The security key could not be enrolled as a factor',
    summary: 'A screen of multi-factor authentication could not start or finish create().',
    at: [{ kind: 'auth0-enrollment-form', member: '' }],
    causes: [
      {
        text: 'create() threw in the page.',
        observable: false,
        because: 'the screen tells no cause; the posted form does, in action',
        instead: 'Lint the body of that request: action holds showError:: and the error of the browser.',
      },
    ],
    fixes: ['Mend what the browser error names, and try again.'],
    docs: ['https://auth0.com/docs/customize/login-pages/universal-login/customize-text-elements'],
    documented: 'title only',
    pageDate: '2026-08-13',
  },
  {
    code: 'auth0/webauthn-challenge-error',
    title: 'The security key could not be asked',
    summary: 'A screen of multi-factor authentication could not start or finish get().',
    at: [{ kind: 'auth0-enrollment-form', member: '' }],
    causes: [
      {
        text: 'get() threw in the page.',
        observable: false,
        because: 'the screen tells no cause; the posted form does, in action',
        instead: 'Lint the body of that request: action holds showError:: and the error of the browser.',
      },
    ],
    fixes: ['Mend what the browser error names, and try again.'],
    docs: ['https://auth0.com/docs/customize/login-pages/universal-login/customize-text-elements'],
    documented: 'title only',
    pageDate: '2026-08-13',
  },
  {
    code: 'auth0/webauthn-platform-associate-error',
    title: 'The device could not be enrolled as a factor',
    summary: 'A screen of multi-factor authentication could not start or finish create().',
    at: [{ kind: 'auth0-enrollment-form', member: '' }],
    causes: [
      {
        text: 'create() threw in the page.',
        observable: false,
        because: 'the screen tells no cause; the posted form does, in action',
        instead: 'Lint the body of that request: action holds showError:: and the error of the browser.',
      },
    ],
    fixes: ['Mend what the browser error names, and try again.'],
    docs: ['https://auth0.com/docs/customize/login-pages/universal-login/customize-text-elements'],
    documented: 'title only',
    pageDate: '2026-08-13',
  },
  {
    code: 'auth0/webauthn-platform-challenge-error',
    title: 'The device could not be asked',
    summary: 'A screen of multi-factor authentication could not start or finish get().',
    at: [{ kind: 'auth0-enrollment-form', member: '' }],
    causes: [
      {
        text: 'get() threw in the page.',
        observable: false,
        because: 'the screen tells no cause; the posted form does, in action',
        instead: 'Lint the body of that request: action holds showError:: and the error of the browser.',
      },
    ],
    fixes: ['Mend what the browser error names, and try again.'],
    docs: ['https://auth0.com/docs/customize/login-pages/universal-login/customize-text-elements'],
    documented: 'title only',
    pageDate: '2026-08-13',
  },
] satisfies DocumentedError[]
