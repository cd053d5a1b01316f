import type { DocumentedError } from '../../define-error.ts'
import { authenticating, both, NAMED_BY_TYPES, page, registering } from '../places.ts'

const NAMED = { documented: 'title only', pageDate: 'none', notes: [NAMED_BY_TYPES] } as const
const KEPT = { observable: false, because: 'users and their registrations are kept by Stytch' } as const

/** What Stytch keeps of users and registrations: no payload shows it. */
export default [
  {
    code: 'stytch/cannot_use_webauthn_with_pending_user',
    title: 'The user is still pending',
    summary: 'A user whose status is pending cannot register or use a passkey.',
    at: both(''),
    causes: [
      {
        text: 'The user has not confirmed another factor yet, such as an e-mail address.',
        ...KEPT,
        instead: 'Read status of the user: it has to be active.',
      },
    ],
    fixes: ['Let the user authenticate with another factor first.'],
    docs: [page(400)],
    ...NAMED,
  },
  {
    code: 'stytch/duplicate_webauthn_registration',
    title: 'The passkey is registered already',
    summary: 'A registration of this passkey exists.',
    at: [registering('')],
    causes: [
      {
        text: 'The same credential was sent twice, or the passkey was registered on another device and synchronised.',
        ...KEPT,
        instead: 'Look in webauthn_registrations of the user.',
      },
    ],
    fixes: ['Use the passkey that is registered, or delete its registration before a new one.'],
    docs: [page(400)],
    ...NAMED,
  },
  {
    code: 'stytch/empty_webauthn_registration_name',
    title: 'The name of the registration is empty',
    summary: 'A registration was to be renamed, and the new name is empty.',
    at: [registering('')],
    causes: [
      {
        text: 'name in the request that updates a registration is empty.',
        observable: false,
        because: 'that request carries no credential',
        instead: 'Read name in the body of the update.',
      },
    ],
    fixes: ['Send a name, or leave the registration as it is.'],
    docs: [page(400)],
    ...NAMED,
  },
  {
    code: 'stytch/invalid_webauthn_registration_domain',
    title: 'The domain is invalid',
    summary: 'domain in the start of a registration or authentication cannot be a relying party.',
    at: both(''),
    causes: [
      {
        text: 'domain has a scheme, a port or a path, or is no domain at all.',
        observable: false,
        because: 'domain stands in the request that starts, which carries no credential',
        instead: 'Compare domain with location.hostname of the page.',
      },
    ],
    fixes: ['Send the bare host of the page, or a registrable suffix of it: example.com.'],
    docs: [page(400)],
    ...NAMED,
  },
  {
    code: 'stytch/invalid_webauthn_registration_id',
    title: 'The id of the registration is invalid',
    summary: 'webauthn_registration_id is not of the form that Stytch gives.',
    at: both(''),
    causes: [
      {
        text: 'The id of the credential, or another id, was sent in place of webauthn_registration_id.',
        observable: false,
        because: 'the request that names a registration carries no credential',
        instead: 'Take webauthn_registration_id from webauthn_registrations of the user.',
      },
    ],
    fixes: ['Send webauthn_registration_id as Stytch gave it: webauthn-registration-….'],
    docs: [page(400)],
    ...NAMED,
  },
  {
    code: 'stytch/no_active_webauthn_registrations',
    title: 'The user has no active registration',
    summary: 'An authentication was started for a user without a passkey.',
    at: [authenticating('')],
    causes: [
      {
        text: 'The user never finished a registration, or only on another domain, or it was deleted.',
        ...KEPT,
        instead: 'Look in webauthn_registrations of the user: verified has to be true, domain that of the page.',
      },
    ],
    fixes: ['Offer another factor, and a registration behind it.'],
    docs: [page(400)],
    ...NAMED,
  },
  {
    code: 'stytch/no_pending_webauthn_registration',
    title: 'No registration is pending',
    summary: 'A registration was to be finished that was not started, or not for this user.',
    at: [registering('')],
    causes: [
      {
        text: 'register/start was not called for this user_id, it is too long ago, or its answer was used already.',
        ...KEPT,
        instead: 'Compare user_id of both requests, and send the second one once.',
      },
    ],
    fixes: ['Call register/start again, and finish that registration.'],
    docs: [page(400)],
    ...NAMED,
  },
  {
    code: 'stytch/webauthn_registration_not_found',
    title: 'The registration was not found',
    summary: 'No registration belongs to the passkey that the user chose.',
    httpStatus: 404,
    at: [authenticating('')],
    causes: [
      {
        text: 'The passkey was deleted from the account, and is still in the password manager.',
        ...KEPT,
        instead: 'Compare id with the passkeys of the project, and whether it is the test or the live one.',
      },
    ],
    fixes: ['Let the user take another passkey, and delete the old one where it is kept.'],
    docs: [page(404)],
    documented: 'title only',
    pageDate: 'none',
    notes: ['The cause is what Stytch’s prebuilt UI tells the user of this error.'],
  },
] satisfies DocumentedError[]
