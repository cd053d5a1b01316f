/** Server libraries whose demands are known, as they call themselves; in the order in which a table shows them. */
export const LIBRARIES = [
  'SimpleWebAuthn',
  'fido2-lib',
  'passwordless-id',
  'go-webauthn',
  'webauthn-rs',
  'java-webauthn-server',
  'webauthn4j',
  'fido2-net-lib',
  'py_webauthn',
  'python-fido2',
  'privacyIDEA',
  'webauthn-ruby',
  'web-auth',
  'lbuchs',
  'Firehed',
] as const

export type LibraryName = (typeof LIBRARIES)[number]

/** The library of a name that somebody typed: case does not tell two apart. */
export const libraryNamed = (word: string): LibraryName | undefined =>
  LIBRARIES.find((name) => name.toLowerCase() === word.toLowerCase())
