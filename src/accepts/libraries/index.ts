import type { LibraryName } from '../names.ts'
import type { Profile } from '../profile.ts'
import { fido2Lib } from './fido2-lib.ts'
import { fido2NetLib } from './fido2-net-lib.ts'
import { firehed } from './firehed.ts'
import { goWebauthn } from './go-webauthn.ts'
import { javaWebauthnServer } from './java-webauthn-server.ts'
import { lbuchs } from './lbuchs.ts'
import { passwordlessId } from './passwordless-id.ts'
import { privacyIdea } from './privacyidea.ts'
import { pyWebauthn } from './py-webauthn.ts'
import { pythonFido2 } from './python-fido2.ts'
import { simplewebauthn } from './simplewebauthn.ts'
import { webAuth } from './web-auth.ts'
import { webauthnRs } from './webauthn-rs.ts'
import { webauthnRuby } from './webauthn-ruby.ts'
import { webauthn4j } from './webauthn4j.ts'

/** What each library demands, by its name: one table of data, and `judge.ts` walks it. */
export const PROFILES: Readonly<Record<LibraryName, Profile>> = {
  SimpleWebAuthn: simplewebauthn,
  'fido2-lib': fido2Lib,
  'passwordless-id': passwordlessId,
  'go-webauthn': goWebauthn,
  'webauthn-rs': webauthnRs,
  'java-webauthn-server': javaWebauthnServer,
  webauthn4j,
  'fido2-net-lib': fido2NetLib,
  py_webauthn: pyWebauthn,
  'python-fido2': pythonFido2,
  privacyIDEA: privacyIdea,
  'webauthn-ruby': webauthnRuby,
  'web-auth': webAuth,
  lbuchs,
  Firehed: firehed,
}
