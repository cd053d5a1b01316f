/** Who threw, by the files, packages and classes that a stack or a log names. */
const THROWERS: readonly (readonly [pattern: RegExp, who: string])[] = [
  [/\b(?:chrome|moz|safari-web)-extension:\/\//, 'a browser extension'],
  [/@simplewebauthn[\\/]server/, 'SimpleWebAuthn on the server'],
  [/@simplewebauthn[\\/]browser/, 'SimpleWebAuthn in the browser'],
  [/\bfido2-lib\b/, 'fido2-lib'],
  [/\bwebauthn[\\/](?:helpers|registration|authentication)[\\/]\w+\.py/, 'py_webauthn'],
  [/\bfido2[\\/](?:server|webauthn|cose|ctap2?)\w*\.py/, 'python-fido2'],
  [/\bcom\.webauthn4j\./, 'webauthn4j'],
  [/\bcom\.yubico\.webauthn\./, 'java-webauthn-server'],
  [/\bFido2NetLib\b|\bFido2\.[A-Z]\w+\(/, 'fido2-net-lib'],
  [/go-webauthn[\\/]webauthn|duo-labs[\\/]webauthn/, 'go-webauthn'],
  [/\bwebauthn_rs(?:_core)?::/, 'webauthn-rs'],
  [/\blib[\\/]webauthn[\\/]\w+\.rb|\bWebAuthn::[A-Z]/, 'webauthn-ruby'],
  [/web-auth[\\/]webauthn-lib|Webauthn\\\\?(?:Authenticator|Exception|Ceremony)/, 'web-auth/webauthn-framework'],
  [/\blbuchs[\\/]WebAuthn/i, 'lbuchs/WebAuthn'],
  [/\bandroidx\.credentials\./, 'Android Credential Manager'],
]

/** The first of them, or undefined. */
export const throwerIn = (text: string): string | undefined => THROWERS.find(([pattern]) => pattern.test(text))?.[1]
