import type { ErrorCode } from '../../generated/ids.ts'

/** The one that has an article of its own. */
export const first: ErrorCode = 'auth0/passkey-enrollment-user-name-missing'
