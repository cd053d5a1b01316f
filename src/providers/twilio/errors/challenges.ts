import { type DocumentedError, twilioPage } from '../../define-error.ts'
import { ANSWERED } from '../answered.ts'

/** Errors of challenges that no payload shows. */
export default [
  {
    code: 'twilio/60307',
    title: "Cannot resend push notifications to 'none' notification platform",
    summary: 'A notification was to be sent again for a factor that has no notification platform.',
    at: [ANSWERED],
    causes: [
      {
        text: 'The factor has notification_platform none.',
        observable: false,
        because: 'none is a right choice; the fault is the request that sends a notification',
        instead: 'Look at config.notification_platform of the factor, and at who calls …/Notifications.',
      },
    ],
    fixes: ['Do not ask for notifications of such a factor; its app fetches its challenges.'],
    docs: [twilioPage(60307)],
    documented: 'short page',
    pageDate: '2026-03-11',
  },
  {
    code: 'twilio/60308',
    title: 'Challenge verification attempts limit reached',
    summary: 'A challenge was tried too often: a TOTP challenge takes 5 attempts.',
    at: [ANSWERED],
    causes: [
      {
        text: 'Too many wrong TOTP codes came in AuthPayload.',
        observable: false,
        because: 'a challenge does not count its attempts',
        instead: 'Count the requests for this challenge sid that were answered 60324 or this error.',
      },
    ],
    fixes: ['Create a new challenge and answer that one.', 'If the user cannot make right codes, enrol a new factor.'],
    docs: [twilioPage(60308)],
    documented: 'short page',
    pageDate: 'undated',
    httpStatus: 429,
  },
  {
    code: 'twilio/60309',
    title: 'Push notifications limit reached for a Challenge',
    summary: 'More push notifications were asked for than a challenge sends: 3.',
    at: [ANSWERED],
    causes: [
      {
        text: 'The notification was sent again too often.',
        observable: false,
        because: 'a challenge does not count its notifications',
        instead: 'Count the requests for notifications of this challenge sid.',
      },
    ],
    fixes: ['Create a new challenge.'],
    docs: [twilioPage(60309)],
    documented: 'short page',
    pageDate: 'undated',
    httpStatus: 429,
  },
  {
    code: 'twilio/60312',
    title: 'Challenge creation limit reached',
    summary:
      'Too many challenges were created for a factor: with codes of up to 4 digits 10 in 24 hours; with longer codes 50 an hour and 100 in 24 hours.',
    at: [ANSWERED],
    causes: [
      {
        text: 'Too many challenges were created within the period.',
        observable: false,
        because: 'one challenge does not show the others',
        instead:
          'List the challenges of the Entity and compare their date_created and factor_sid; config.code_length of the factor decides the limit.',
      },
    ],
    fixes: [
      'Create and verify a new factor, and challenge that one.',
      'Wait: 1 to 24 hours, by the code length of the factor.',
    ],
    docs: [twilioPage(60312)],
    documented: 'short page',
    pageDate: 'undated',
    httpStatus: 429,
  },
  {
    code: 'twilio/60324',
    title: 'Challenge verification failed',
    summary: 'The AuthPayload that answers a challenge is not right.',
    at: [ANSWERED],
    causes: [
      {
        text: 'Push: the signature in AuthPayload is invalid.',
        observable: false,
        because: 'it can be checked only with the public key of the device and what it signed',
        instead:
          'Check which key the device signs with, and whether the app was reinstalled since the factor was created.',
      },
      {
        text: 'TOTP: the code in AuthPayload is wrong.',
        observable: false,
        because: 'it can be checked only with the secret of the factor, which is shown once',
        instead: 'Compare the clock of the device, and code_length, time_step and alg of the factor with the app.',
      },
    ],
    fixes: [
      'Push: check the signature in AuthPayload and try again.',
      'TOTP: check the code in AuthPayload and try again.',
    ],
    docs: [twilioPage(60324)],
    documented: 'short page',
    pageDate: 'old',
    httpStatus: 403,
    notes: ['The page is short.'],
  },
] satisfies DocumentedError[]
