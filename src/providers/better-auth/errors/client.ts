import type { DocumentedError } from '../../define-error.ts'
import { AUTHENTICATION, OF_THE_SOURCE, PACKAGE, REGISTRATION } from '../places.ts'

/** Errors of the client of the plugin: no answer of a server has them. */
export default [
  {
    code: 'better-auth/AUTH_CANCELLED',
    title: 'Auth cancelled',
    summary: 'The client got no credential from the browser, or no answer from the server.',
    at: [AUTHENTICATION],
    causes: [
      {
        text: 'The user closed the dialog, it timed out, or the browser gave another error.',
        observable: false,
        because: 'the browser’s error is not in this answer',
        instead: 'Look at the error that the browser gave, and lint it.',
      },
      {
        text: 'The request that verifies could not be sent.',
        observable: false,
        because: 'the network is not in the payload',
        instead: 'Look at the network panel for /passkey/verify-authentication.',
      },
    ],
    fixes: ['Let the user try again; where it always fails, look at the options given to the browser.'],
    docs: [PACKAGE],
    documented: 'title only',
    pageDate: 'none',
    notes: [OF_THE_SOURCE, 'It is an error of the client, with status 400.'],
  },
  {
    code: 'better-auth/PREVIOUSLY_REGISTERED',
    title: 'Previously registered',
    summary: 'The authenticator has a passkey of this account already.',
    at: [REGISTRATION],
    causes: [
      {
        text: 'excludeCredentials names a passkey that the authenticator holds.',
        observable: false,
        because: 'the browser’s error is not in this answer',
        instead: 'Look at the error that the browser gave, and lint it.',
      },
    ],
    fixes: ['Tell the user that this device can sign in already.'],
    docs: [PACKAGE],
    documented: 'title only',
    pageDate: 'none',
    notes: [OF_THE_SOURCE, 'The client gives this message with the code ERROR_AUTHENTICATOR_PREVIOUSLY_REGISTERED.'],
  },
  {
    code: 'better-auth/REGISTRATION_CANCELLED',
    title: 'Registration cancelled',
    summary: 'The registration was aborted.',
    at: [REGISTRATION],
    causes: [
      {
        text: 'The ceremony was aborted, by the page or by a second one.',
        observable: false,
        because: 'the browser’s error is not in this answer',
        instead: 'Look at the error that the browser gave, and lint it.',
      },
    ],
    fixes: ['Let the user try again, and begin one ceremony at a time.'],
    docs: [PACKAGE],
    documented: 'title only',
    pageDate: 'none',
    notes: [OF_THE_SOURCE, 'The client gives this message with the code ERROR_CEREMONY_ABORTED.'],
  },
  {
    code: 'better-auth/UNKNOWN_ERROR',
    title: 'Unknown error',
    summary: 'The client met an error that it does not know.',
    at: [REGISTRATION],
    causes: [
      {
        text: 'startRegistration() threw something that is no error of WebAuthn.',
        observable: false,
        because: 'the browser’s error is not in this answer',
        instead: 'Look at the error that the browser gave, and lint it.',
      },
    ],
    fixes: ['Look at the message, and at the console of the browser.'],
    docs: [PACKAGE],
    documented: 'title only',
    pageDate: 'none',
    notes: [OF_THE_SOURCE, 'It is an error of the client, with status 500.'],
  },
] satisfies DocumentedError[]
