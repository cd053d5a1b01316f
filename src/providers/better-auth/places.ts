/** Where it says anything of its errors: the types and the code of the package. */
export const PACKAGE = 'https://www.npmjs.com/package/@better-auth/passkey'

export const REGISTRATION = { endpoint: 'better-auth/verify-registration', member: '' } as const
export const AUTHENTICATION = { endpoint: 'better-auth/verify-authentication', member: '' } as const

/** What a reader has to know of every one of them. */
export const OF_THE_SOURCE =
  'No page lists the errors of the plugin; name, message and status are those of its source, version 1.7.6.'
