import type { DocumentedError } from '../define-error.ts'
import passkeyEnrollmentUserNameMissing from './passkey-enrollment-user-name-missing.ts'

export const AUTH0_ERRORS: readonly DocumentedError[] = [passkeyEnrollmentUserNameMissing]
