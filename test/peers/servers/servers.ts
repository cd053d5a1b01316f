import { createRequire } from 'node:module'
import { server as passwordless } from '@passwordless-id/webauthn'
import { verifyAuthenticationResponse, verifyRegistrationResponse } from '@simplewebauthn/server'
import type { LibraryName } from '../../../src/accepts/names.ts'
import { CAPTURED, type Ceremony, expected } from './payloads.ts'

/** `taken`, or what the library says. */
export type Answer = string
export const TAKEN = 'taken'

export interface Server {
  name: LibraryName
  answer(ceremony: Ceremony, credential: unknown): Promise<Answer>
  end?(): void
}

const RP_ID = 'localhost'
const { registration, authentication } = CAPTURED
const ORIGIN = expected('registration').origin

async function answerOf(ask: () => Promise<unknown>): Promise<Answer> {
  try {
    return (await ask()) === false ? 'not verified' : TAKEN
  } catch (error) {
    return error instanceof Error ? error.message : `${error as string}`
  }
}

/** A library that takes what it is given by its types is given what it gets from a network. */
const asSent = (credential: unknown): never => credential as never

async function simpleWebAuthn(): Promise<Server> {
  const given = (ceremony: Ceremony) => {
    const { challenge, origin } = expected(ceremony)
    return { expectedChallenge: challenge, expectedOrigin: origin, expectedRPID: RP_ID }
  }
  const { registrationInfo } = await verifyRegistrationResponse({
    response: registration,
    ...given('registration'),
  })
  if (!registrationInfo) throw new Error('the capture is not verified')
  const { credential: stored } = registrationInfo
  return {
    name: 'SimpleWebAuthn',
    answer: (ceremony, credential) =>
      answerOf(async () => {
        const response = asSent(credential)
        const { verified } =
          ceremony === 'registration'
            ? await verifyRegistrationResponse({ response, ...given(ceremony) })
            : await verifyAuthenticationResponse({ response, ...given(ceremony), credential: stored })
        return verified
      }),
  }
}

async function passwordlessId(): Promise<Server> {
  const stored = { id: registration.id, publicKey: registration.response.publicKey, algorithm: 'ES256', transports: [] }
  return {
    name: 'passwordless-id',
    answer: (ceremony, credential) =>
      answerOf(() =>
        ceremony === 'registration'
          ? passwordless.verifyRegistration(asSent(credential), expected(ceremony))
          : passwordless.verifyAuthentication(asSent(credential), stored as never, {
              ...expected(ceremony),
              userVerified: true,
            }),
      ),
  }
}

interface Fido2 {
  attestationResult(credential: unknown, expected: object): Promise<unknown>
  assertionResult(credential: unknown, expected: object): Promise<unknown>
}

const require = createRequire(import.meta.url)

async function fido2Lib(): Promise<Server> {
  const { Fido2Lib } = require('fido2-lib') as { Fido2Lib: new (options: object) => Fido2 }
  const library = new Fido2Lib({})
  const given = (ceremony: Ceremony) => ({ ...expected(ceremony), factor: 'either' })
  // It takes bytes where JSON has text; of the rest the capture is as it was sent.
  const id = new Uint8Array(Buffer.from(registration.id as string, 'base64url')).buffer
  const made = (await library.attestationResult({ ...registration, rawId: id, id }, given('registration'))) as {
    authnrData: Map<string, string>
  }
  const publicKey = made.authnrData.get('credentialPublicKeyPem')
  return {
    name: 'fido2-lib',
    answer: (ceremony, credential) =>
      answerOf(() =>
        ceremony === 'registration'
          ? library.attestationResult(credential, given(ceremony))
          : library.assertionResult(credential, {
              ...given(ceremony),
              publicKey,
              prevCounter: 0,
              userHandle: authentication.response.userHandle,
            }),
      ),
  }
}

interface Go {
  finishRegistration(user: object, session: object, response: unknown): Promise<unknown>
  finishLogin(user: object, session: object, response: unknown): Promise<unknown>
  exit(code: number): void
}

/** go-webauthn, compiled to WebAssembly. */
async function goWebauthn(): Promise<Server> {
  const start = require('webauthn4js') as (config: object) => Promise<Go>
  const go = await start({ RPDisplayName: 'peer', RPID: RP_ID, RPOrigins: [ORIGIN] })
  const id = Buffer.from(authentication.response.userHandle as string, 'base64url')
  const user = (credentials: readonly unknown[]) => ({ id, name: 'ada', displayName: 'Ada', credentials })
  const session = (ceremony: Ceremony) => ({
    challenge: expected(ceremony).challenge,
    user_id: id.toString('base64'),
    expires: '0001-01-01T00:00:00Z',
    userVerification: 'preferred',
    allowed_credentials: [],
  })
  const stored = await go.finishRegistration(user([]), session('registration'), registration)
  return {
    name: 'go-webauthn',
    answer: (ceremony, credential) =>
      answerOf(() =>
        ceremony === 'registration'
          ? go.finishRegistration(user([]), session(ceremony), credential)
          : go.finishLogin(user([stored]), session(ceremony), credential),
      ),
    end: () => go.exit(0),
  }
}

/** Those that run in this process. */
export const servers = (): Promise<Server[]> =>
  Promise.all([simpleWebAuthn(), fido2Lib(), passwordlessId(), goWebauthn()])
