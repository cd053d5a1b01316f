import type { LibraryName } from '../../../src/accepts/names.ts'

/** Where `accepts` and a library part, and why; by the names of payloads. */
export interface Parting {
  library: LibraryName
  payloads: RegExp
  because: string
}

export const PARTINGS: readonly Parting[] = [
  {
    library: 'go-webauthn',
    payloads: /^authentication: (?:another rawId|hex in rawId)$/,
    because:
      'it looks for the credential by rawId, and finds none: that is what the bytes say, not how they are written',
  },
  {
    library: 'passwordless-id',
    payloads: /^authentication: another id$/,
    because: 'it compares id with the stored one: that is what the bytes say, not how they are written',
  },
]

/** Both refuse it, and the library in other words than the table has: it has one sentence for each demand. */
export const OTHER_WORDS: readonly Parting[] = [
  {
    library: 'SimpleWebAuthn',
    payloads: /^registration: numbered bytes in the response$/,
    because: 'it asks an object for its length, gets none and reads nothing; of a list it asks the first character',
  },
]

/** Libraries of the table that nothing here runs, and why. */
export const NOT_RUN: Partial<Record<LibraryName, string>> = {
  'webauthn-rs': 'a crate; the registry of Node.js has no build of it',
  'java-webauthn-server': 'a Maven artifact',
  webauthn4j: 'a Maven artifact',
  'fido2-net-lib': 'a NuGet package',
  py_webauthn: 'a Python package, which Debian does not have',
  'python-fido2': 'the release in Debian (0.9) reads bytes alone, no JSON',
  privacyIDEA: 'a server of its own',
  'web-auth': 'a Composer package',
  lbuchs: 'a Composer package',
  Firehed: 'a Composer package',
}
