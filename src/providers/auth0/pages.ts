import type { Pages } from '../provider.ts'

const DOCS = 'https://auth0.com/docs'
const PASSKEYS = `${DOCS}/authenticate/database-connections/passkeys`

const PAGES: readonly (readonly [name: RegExp, url: string])[] = [
  [/configure a passkey policy/, `${PASSKEYS}/configure-passkey-policy`],
  [/Management API v2, connections/, `${DOCS}/api/management/v2/connections/patch-connections-by-id`],
  [/My Account API/, `${DOCS}/manage-users/my-account-api`],
  [/page of the API|native passkeys API/, `${DOCS}/api/authentication/passkey/register`],
  [/Universal Login/, `${DOCS}/customize/login-pages/universal-login/customize-text-elements`],
  [
    /progressive enrollment/,
    'https://community.auth0.com/t/passkey-progressive-enrollment-fails-with-something-went-wrong-error/185451',
  ],
]

/** Pages that are not named here lead to that of passkeys in database connections. */
export const pages: Pages = (part) => {
  if (!/^Auth0/.test(part)) return []
  return [PAGES.find(([name]) => name.test(part))?.[1] ?? PASSKEYS]
}
