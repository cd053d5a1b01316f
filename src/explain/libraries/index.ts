import type { Library } from '../group.ts'
import { identityProviders, platforms } from './around.ts'
import { fido2Lib, oslojs, passwordlessId, simplewebauthn } from './javascript.ts'
import { fido2NetLib, javaWebauthnServer, webauthn4j } from './jvm-and-dotnet.ts'
import { goWebauthn, pyWebauthn, webauthnRs } from './python-go-rust.ts'
import { lbuchs, webauthnFramework, webauthnRuby } from './ruby-and-php.ts'

/** Every table of texts; a text that two libraries share is named after the first. */
export const LIBRARIES: readonly Library[] = [
  simplewebauthn,
  fido2Lib,
  pyWebauthn,
  goWebauthn,
  javaWebauthnServer,
  webauthn4j,
  fido2NetLib,
  webauthnRs,
  webauthnRuby,
  webauthnFramework,
  lbuchs,
  passwordlessId,
  oslojs,
  identityProviders,
  platforms,
]
