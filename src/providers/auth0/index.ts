import { ERRORS_BY_PROVIDER } from '../../generated/errors.ts'
import type { DocumentedError } from '../define-error.ts'

const ARTICLE = 'auth0/passkey-enrollment-user-name-missing'
const isArticle = ({ code }: DocumentedError): number => (code === ARTICLE ? 0 : 1)

/** The article first, then by file: screens, the native passkey API, the Management and the My Account API. */
export const AUTH0_ERRORS: readonly DocumentedError[] = ERRORS_BY_PROVIDER.auth0.toSorted(
  (a, b) => isArticle(a) - isArticle(b),
)
