import type { Severity } from '../helpers/lint.ts'

/** `none`: a payload alone cannot fail the case, so that there is no row for it. */
export interface Exception {
  rule?: string
  severity: Severity | 'none'
  reason: string
}

const CREATE = 'Server-ServerAuthenticatorAttestationResponse'
const GET = 'Server-ServerAuthenticatorAssertionResponse'
const CREATION = 'Server-ServerPublicKeyCredentialCreationOptions'
const REQUEST = 'Server-ServerPublicKeyCredentialGetOptionsResponse'

const TOKEN_BINDING: Exception = {
  rule: 'client-data-token-binding-legacy',
  severity: 'warning',
  reason:
    'the list is of Level 1; Level 3 §5.8.1 reserves the member, and §7.1 and §7.2 no longer have a server look at it',
}
const WITHOUT_PRESENCE: Exception = {
  rule: 'user-presence-absent',
  severity: 'error',
  reason: 'Level 3 §7.2 demands the flag UP of every authentication, whatever is asked about user verification',
}

const DATES: Exception = {
  rule: 'attestation-certificate-not-valid-now',
  severity: 'info',
  reason:
    'RFC 5280 §6.1.3 takes the time of the check; a capture may be old, and its certificate have been valid when it was made',
}
const UNKNOWN_FORMAT: Exception = {
  rule: 'attestation-format-unknown',
  severity: 'warning',
  reason: 'Level 3 §8.1 lets a server know formats that are not registered, and a server may ignore attestation',
}
const METADATA: Exception = {
  severity: 'none',
  reason: 'the algorithm is compared with a metadata statement, which is no part of the payload',
}
const SAFETYNET_TIME: Exception = {
  severity: 'none',
  reason:
    'the minute counts from when the server received it, which a capture does not say; the format is retired, and no finding is added for it',
}

const SHORT_CHALLENGE: Exception = {
  rule: 'options-challenge-short',
  severity: 'warning',
  reason: 'Level 3 §13.4.3 says SHOULD of the 16 bytes, and a browser takes fewer',
}
const VALUE: Exception = {
  rule: 'options-value-unknown',
  severity: 'warning',
  reason: 'Level 3 §2.1.1 has a browser pass over a value that it does not know, as if the member were not there',
}
const ORIGIN: Exception = {
  rule: 'origin-related-to-rp-id',
  severity: 'warning',
  reason: 'Level 3 §5.11 allows related origins, which options do not name; with --origin it is an error, Resp-2 F-14',
}
const COUNTER: Exception = {
  rule: 'counter-not-increased',
  severity: 'warning',
  reason: 'Level 3 §7.2 takes it for a sign of a clone that the relying party may weigh',
}

/** Where the standard, or the design of this program, differs from the list. */
export const EXCEPTIONS: Record<string, Exception> = {
  ...Object.fromEntries(
    ['F-15', 'F-16', 'F-17'].flatMap((name) =>
      [CREATE, GET].map((group) => [`${group}-Resp-2 ${name}`, TOKEN_BINDING]),
    ),
  ),
  [`${CREATE}-Resp-3 F-16`]: METADATA,
  [`${CREATE}-Resp-5 F-1`]: UNKNOWN_FORMAT,
  [`${CREATE}-Resp-5 F-6`]: DATES,
  [`${CREATE}-Resp-5 F-7`]: DATES,
  [`${CREATE}-Resp-5 F-8`]: METADATA,
  [`${CREATE}-Resp-5 F-10`]: {
    rule: 'attestation-chain-has-root',
    severity: 'info',
    reason:
      'RFC 5280 §6.1 leaves the root out of the path, and servers take a chain that has it; authenticators send it',
  },
  [`${CREATE}-Resp-5 F-12`]: DATES,
  [`${CREATE}-Resp-6 F-3`]: UNKNOWN_FORMAT,
  [`${CREATE}-Resp-8 F-1`]: {
    rule: 'attestation-u2f-aaguid-not-zero',
    severity: 'info',
    reason: 'CTAP §10 has the client set it to zero; the verification of Level 3 §8.6 does not look at it',
  },
  [`${CREATE}-Resp-B P-1`]: {
    rule: 'attestation-safetynet-retired',
    severity: 'warning',
    reason: 'Google has ended SafetyNet; a statement is still checked, and a valid one is no error',
  },
  [`${CREATE}-Resp-B F-5`]: {
    rule: 'attestation-safetynet-cts-profile',
    severity: 'warning',
    reason: 'the device is no certified one, and the statement says so truly; the payload itself is as it was made',
  },
  [`${CREATE}-Resp-B F-6`]: SAFETYNET_TIME,
  [`${CREATE}-Resp-B F-7`]: SAFETYNET_TIME,
  [`${GET}-Resp-1 F-21`]: {
    rule: 'user-handle-invalid',
    severity: 'warning',
    reason:
      'Level 3 §5.1 lets userHandle be left out, and servers differ in what they refuse; null and "" are the same rule',
  },
  [`${GET}-Resp-3 P-4`]: WITHOUT_PRESENCE,
  [`${GET}-Resp-3 P-7`]: WITHOUT_PRESENCE,
  [`${GET}-Resp-3 F-4`]: COUNTER,
  [`${GET}, with options and registration F-2`]: ORIGIN,
  [`${GET}, with options and registration F-7`]: COUNTER,
  [`${CREATE}, with options F-2`]: ORIGIN,
  [`${CREATION}-Req-1 F-12`]: SHORT_CHALLENGE,
  [`${CREATION}-Req-1 F-15`]: {
    rule: 'options-type-not-public-key',
    severity: 'warning',
    reason: 'Level 3 §5.1.3 has a browser skip an entry of another type, and take the next',
  },
  [`${CREATION}-Req-1 F-18`]: {
    rule: 'options-timeout-in-seconds',
    severity: 'warning',
    reason: 'Level 3 §5.4 makes timeout a hint, and a browser replaces one that is too short',
  },
  [`${CREATION}-Req-1 F-22`]: VALUE,
  [`${REQUEST}-Req-1 F-3`]: SHORT_CHALLENGE,
  [`${REQUEST}-Req-1 F-8`]: VALUE,
}
