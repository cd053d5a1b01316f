/** A software authenticator for tests: every attestation format and algorithm, valid and, by one switch each, broken. */

export { ALGORITHMS, type Alg } from './algorithms.ts'
export { type Authenticated, type AuthenticateOptions, type AuthenticationJson, authenticate } from './authenticate.ts'
export { base64url, fromBase64url } from './bytes.ts'
export type { CeremonyOptions, Credential } from './ceremony.ts'
export { rootCertificate } from './certificate.ts'
export { canAttest, FORMATS, type Format, identifierOf } from './formats/index.ts'
export { availableAlgorithms, spki } from './keys.ts'
export { creationOptions, requestOptions } from './options.ts'
export { formatFor, NOW, type Registered, type RegisterOptions, type RegistrationJson, register } from './register.ts'
export { SWITCH_NAMES, SWITCHES, type Switch, type SwitchName } from './switches/index.ts'
