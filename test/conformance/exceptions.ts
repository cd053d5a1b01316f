import type { Severity } from '../../src/index.ts'

/** `none`: a payload alone cannot fail the case, so that there is no row for it. */
export interface Exception {
  rule?: string
  severity: Severity | 'none'
  reason: string
}

const CREATE = 'Server-ServerAuthenticatorAttestationResponse'
const GET = 'Server-ServerAuthenticatorAssertionResponse'

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

/** Where the standard, or the design of this program, differs from the list. */
export const EXCEPTIONS: Record<string, Exception> = {
  ...Object.fromEntries(
    ['F-15', 'F-16', 'F-17'].flatMap((name) =>
      [CREATE, GET].map((group) => [`${group}-Resp-2 ${name}`, TOKEN_BINDING]),
    ),
  ),
  [`${CREATE}-Resp-3 F-16`]: {
    severity: 'none',
    reason: 'the algorithm is compared with a metadata statement, which is no part of the payload',
  },
  [`${GET}-Resp-1 F-21`]: {
    rule: 'user-handle-invalid',
    severity: 'warning',
    reason:
      'Level 3 §5.1 lets userHandle be left out, and servers differ in what they refuse; null and "" are the same rule',
  },
  [`${GET}-Resp-3 P-4`]: WITHOUT_PRESENCE,
  [`${GET}-Resp-3 P-7`]: WITHOUT_PRESENCE,
  [`${GET}-Resp-3 F-4`]: {
    rule: 'counter-not-increased',
    severity: 'warning',
    reason: 'Level 3 §7.2 takes it for a sign of a clone that the relying party may weigh',
  },
}
