import type { ErrorCode } from '../../generated/ids.ts'
import type { NoArgs, Unshown } from '../../model/index.ts'
import type { FactorType } from './rules/factor/common/factor.ts'

/** What the relations of factor, challenge, credential, Service and error notice, with the arguments of its words. */
export interface TwilioFindings {
  'challenge-of-another-entity': { member: Unshown }
  'challenge-of-another-factor': NoArgs
  'challenge-of-another-service': NoArgs
  /** `expected`: what the credential would be an answer to. */
  'credential-of-another-sid': { expected: 'factor' | 'challenge' }
  /** `expected`: what names the factor. */
  'factor-of-challenge-unverified': { type: FactorType | null; expected: 'challenge' | 'challenge request' }
  /** `expected`: whose relying party it is held against, `other`. */
  'relying-party-differs': {
    received: Unshown
    expected: 'the challenge' | 'the page that made the credential'
    other: Unshown
  }
  'twilio-error-cause-shown': { code: ErrorCode }
}
