import { type DocumentedError, twilioPage } from '../../define-error.ts'
import { ANSWERED } from '../answered.ts'

/** Errors of factors that no payload shows. */
export default [
  {
    code: 'twilio/60302',
    title: 'FactorType already exists',
    summary: 'The Entity has a factor of this type already.',
    at: [ANSWERED],
    causes: [
      {
        text: 'An Entity was to get a second factor of one type.',
        observable: false,
        because: 'one payload does not show the other factors',
        instead: 'List the factors of the Entity.',
      },
    ],
    fixes: ['Assign the factor to the right Entity.'],
    docs: [twilioPage(60302)],
    documented: 'short page',
    pageDate: '2026-03-11',
    httpStatus: 400,
    notes: ['An older rule: 60315 documents 20 push and 100 TOTP factors per Entity.'],
  },
  {
    code: 'twilio/60310',
    title: 'Factor verification attempts reached',
    summary: 'A factor was tried too often while it was enrolled: a TOTP factor takes 5 attempts.',
    at: [ANSWERED],
    causes: [
      {
        text: 'Too many wrong TOTP codes came in AuthPayload.',
        observable: false,
        because: 'a factor does not count its attempts',
        instead: 'Count the requests for this factor sid that were answered 60311 or this error.',
      },
    ],
    fixes: ['Create a new factor and verify that one.'],
    docs: [twilioPage(60310)],
    documented: 'short page',
    pageDate: '2026-03-11',
    httpStatus: 429,
  },
  {
    code: 'twilio/60311',
    title: 'Factor verification failed',
    summary: 'The user did not prove to hold the factor, which stays unverified.',
    at: [ANSWERED],
    causes: [
      {
        text: 'The data of the request does not verify the factor.',
        observable: false,
        because: 'what verifies it is on the device',
        instead: 'Look at the AuthPayload of the request.',
      },
      {
        text: 'The TOTP code is not the latest one or is out of date; a step is 30 seconds unless configured.',
        observable: false,
        because: 'a code can be checked only with the secret, which is shown once',
        instead: 'Compare the clock of the device with the time of the request.',
      },
      {
        text: 'The app was set up with another secret, or makes codes with other settings than those of the factor.',
        observable: false,
        because: 'the secret is on the device',
        instead: 'Ask whether the app scanned the QR code of this factor, and not that of an earlier one.',
      },
      {
        text: 'The app does not support the code length or time step that were set.',
        observable: false,
        because: 'what an app supports no payload shows',
        instead:
          'Look at config.code_length, config.time_step and config.alg of the factor: many apps know 6, 30 and sha1 only.',
      },
    ],
    fixes: [
      'Send the newest AuthPayload, at once.',
      'See that the app holds the secret of this factor, and supports its configuration.',
      'Look at status in the answer: a wrong TOTP code leaves the factor unverified and gives no error.',
      'Create a new factor when it stays unverified.',
    ],
    docs: [twilioPage(60311)],
    documented: 'page',
    pageDate: 'undated',
    notes: [
      'The page says itself that a wrong TOTP code is not answered with this error, so it is the least likely of its causes.',
      'The older page had the status 403; the present one has none.',
    ],
  },
  {
    code: 'twilio/60313',
    title: 'Unauthorized factor creation',
    summary: 'The caller may not create a factor.',
    at: [ANSWERED],
    causes: [
      {
        text: 'The permissions to create a factor are missing.',
        observable: false,
        because: 'permissions stand in the account, and in the access token',
        instead:
          'Look at the credentials of the request, and at the identity and factor type that its access token was made for.',
      },
    ],
    fixes: ['Ask for the permissions.'],
    docs: [twilioPage(60313)],
    documented: 'short page',
    pageDate: 'old',
    httpStatus: 403,
  },
  {
    code: 'twilio/60315',
    title: 'Reached max limit of 20 push Factors associated per Entity',
    summary: 'The Entity has as many factors of the type as it may: 20 push, 100 TOTP.',
    at: [ANSWERED],
    causes: [
      {
        text: 'The Entity has 20 push or 100 TOTP factors.',
        observable: false,
        because: 'one factor does not show the others',
        instead: 'List the factors of the Entity and count them by factor_type.',
      },
    ],
    fixes: ['Delete a factor of the same type.'],
    docs: [twilioPage(60315)],
    documented: 'short page',
    pageDate: 'undated',
    httpStatus: 400,
  },
  {
    code: 'twilio/60317',
    title: 'Factor already exists',
    summary: 'A factor is created with the binding of an existing one.',
    at: [ANSWERED],
    causes: [
      {
        text: 'The binding parameters are those of an existing factor.',
        observable: false,
        because: 'the binding of a factor is shown once, when it is created',
        instead: 'List the factors of the Entity; look for a request that was sent twice.',
      },
    ],
    fixes: ['Use other binding parameters than those of an existing factor.'],
    docs: [twilioPage(60317)],
    documented: 'short page',
    pageDate: '2026-03-11',
    httpStatus: 409,
  },
  {
    code: 'twilio/60326',
    title: 'Too many requests to create factors for the entity',
    summary: 'More than 100 factors a day were created for the Entity.',
    at: [ANSWERED],
    causes: [
      {
        text: 'More than 100 factors were created in a day.',
        observable: false,
        because: 'one factor does not show the others',
        instead: 'List the factors of the Entity and compare their date_created.',
      },
    ],
    fixes: ['Try again after 24 hours.'],
    docs: [twilioPage(60326)],
    documented: 'short page',
    pageDate: 'old',
    httpStatus: 429,
  },
  {
    code: 'twilio/60535',
    title: 'Factor is unverified',
    summary: 'A second code with the title of 60318, among those of Silent Network Auth.',
    at: [ANSWERED],
    causes: [
      {
        text: 'Only the title is known.',
        observable: false,
        because: 'Twilio publishes nothing else',
        instead: 'Look at 60318, which has the same title, and at the status of the factor.',
      },
    ],
    fixes: ['Fetch the factor and look at its status.'],
    docs: [twilioPage(60535)],
    documented: 'title only',
    pageDate: 'none',
  },
] satisfies DocumentedError[]
