import type { SpeaksAt } from '../define-error.ts'

const REGISTER = 'stytch/register'
const AUTHENTICATE = 'stytch/authenticate'

export const registering = (member: string, inside: Pick<SpeaksAt, 'layer' | 'path'> = {}): SpeaksAt => ({
  endpoint: REGISTER,
  member,
  ...inside,
})

export const authenticating = (member: string): SpeaksAt => ({ endpoint: AUTHENTICATE, member })

/** A member of the credential at both endpoints. */
export const both = (member: string): SpeaksAt[] => [registering(member), authenticating(member)]

/** Names and titles are listed; of most the copies that we read broke off before them. */
export const page = (status: 400 | 401 | 404): string =>
  `https://stytch.com/docs/api-reference/consumer/api/errors/${status}`

/** Of an error whose page we did not read. */
export const NAMED_BY_TYPES = 'The name stands in the types of Stytch’s SDKs; its message was not seen.'
