import type { Library } from '../library.ts'
import { fido2Lib } from './fido2-lib.ts'
import { fido2NetLib } from './fido2-net-lib.ts'
import { goWebauthn } from './go-webauthn.ts'
import { identityProviders } from './identity-providers.ts'
import { javaWebauthnServer } from './java-webauthn-server.ts'
import { lbuchs } from './lbuchs.ts'
import { oslojs } from './oslojs.ts'
import { passwordlessId } from './passwordless-id.ts'
import { platforms } from './platforms.ts'
import { pyWebauthn } from './py-webauthn.ts'
import { simplewebauthn } from './simplewebauthn.ts'
import { webauthnFramework } from './webauthn-framework.ts'
import { webauthnRs } from './webauthn-rs.ts'
import { webauthnRuby } from './webauthn-ruby.ts'
import { webauthn4j } from './webauthn4j.ts'

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
