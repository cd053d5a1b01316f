import type { DocumentedError } from '../../define-error.ts'
import { OF_ANOTHER_ATTEMPT, UNPROVEN } from '../../rule-sets.ts'
import { LOGIN, NUMBERS, PAGE, SOURCE } from '../places.ts'

const CAUSES: DocumentedError['causes'] = [
  {
    text: 'The challenge is that of another flow, the origin is none of rp.origins, or the RP ID is not rp.id.',
    rules: OF_ANOTHER_ATTEMPT,
  },
  { text: 'The signature does not verify with the stored key.', rules: UNPROVEN },
  {
    text: 'The identity has no passkey with this id, or the flags of the stored one do not fit.',
    observable: false,
    because: 'the stored credentials are on the server',
    instead: 'Look at the credentials of the identity: GET /admin/identities/{id}?include_credential=passkey.',
  },
]

const FIXES = [
  'Answer the options of this very flow (passkey_challenge), and send the answer to its action.',
  'Compare the origin of the page with selfservice.methods.passkey.config.rp (or webauthn): id and origins.',
]

/** A sign-in that was read and does not verify: the number depends on the release. */
export default [
  {
    code: 'kratos/4000008',
    title: 'The provided authentication code is invalid, please try again',
    summary:
      'A sign-in does not verify: releases that have no message of their own for WebAuthn give that of one-time codes.',
    at: [LOGIN],
    causes: [
      ...CAUSES,
      {
        text: 'A one-time code was wrong, where the flow asked for one.',
        observable: false,
        because: 'one-time codes are secrets and are not looked at',
        instead: 'Look at method in the form: totp, or passkey or webauthn.',
      },
    ],
    fixes: FIXES,
    docs: [PAGE],
    documented: 'short page',
    pageDate: 'undated',
    notes: [
      'The page gives the message alone; that WebAuthn gives it too is read in the source (schema/errors.go, NewWebAuthnVerifierWrongError).',
      NUMBERS,
    ],
  },
  {
    code: 'kratos/4000043',
    title: 'The WebAuthn login is invalid',
    summary: 'A sign-in does not verify.',
    leads: true,
    at: [LOGIN],
    causes: CAUSES,
    fixes: FIXES,
    docs: [SOURCE],
    documented: 'title only',
    pageDate: 'none',
    notes: ['Read in the source (text/id.go at b86338da0); releases before it give 4000008.', NUMBERS],
  },
] satisfies DocumentedError[]
