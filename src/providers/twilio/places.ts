import type { SpeaksAt } from '../define-error.ts'

const VERIFY = 'twilio/VerifyFactor'
const APPROVE = 'twilio/ApproveChallenge'

/** A member of the credential at both Passkeys endpoints. */
export const both = (member: string): SpeaksAt[] => [
  { endpoint: VERIFY, member },
  { endpoint: APPROVE, member },
]

export const verifying = (member: string, inside: Pick<SpeaksAt, 'layer' | 'path'> = {}): SpeaksAt => ({
  endpoint: VERIFY,
  member,
  ...inside,
})

export const approving = (member: string): SpeaksAt => ({ endpoint: APPROVE, member })

/** The status of a factor, as the API spells the member and as a serialiser of C# does. */
export const FACTOR_STATUS: SpeaksAt[] = ['/status', '/Status'].map((member) => ({ kind: 'twilio-factor', member }))
