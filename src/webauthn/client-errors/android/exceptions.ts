import type { ClientCause, ClientError } from '../define.ts'
import { android } from './shared.ts'

type Told = Pick<ClientError, 'title' | 'meaning' | 'fixes'> & {
  causes: readonly (string | ClientCause)[]
  when?: readonly RegExp[]
}

/** A class, and the type that it carries: of the platform (`android.credentials.…`) or of the library (`androidx.credentials.TYPE_…`). */
export const exception = (
  id: string,
  [name, ...types]: readonly [name: string, ...types: string[]],
  told: Told,
): ClientError =>
  android(id, {
    names: [name, ...types],
    // `TYPE_UNKNOWN` alone may be that of either class.
    alone: types.flatMap((type) => type.split('.').slice(-1)),
    ...told,
  })

export const CONFIGURED =
  'Where it happens at once or often and nobody saw a sheet, something is set up wrong: assetlinks.json, the signing key, the RP ID.'
export const AGAIN = 'Offer another way, and let the user try again from a tap; do not start it again by yourself.'

/** Said of both calls alike. */
type Alike = Omit<Told, 'title'>

export const INTERRUPTED: Alike = {
  meaning: 'Something else came between; the call may be made again.',
  causes: [
    'The user went to the settings to change the password manager.',
    'The app or its activity went away, a call came in, or another request was started.',
  ],
  fixes: ['Start it again from a tap of the user; it is the one case in which a retry is right.'],
}

export const NO_PROVIDER: Alike = {
  meaning: 'The provider library is missing in the app, or a service of the system is switched off.',
  causes: [
    'androidx.credentials:credentials-play-services-auth is not among the dependencies (needed before Android 14).',
    'Play services are missing, old or switched off.',
  ],
  fixes: ['Add the dependency with its keep rules, and update Play services.'],
}

export const UNKNOWN: Alike = {
  meaning: 'The provider does not say at what it failed; the message behind the class is all there is.',
  causes: [
    {
      text: 'The options cannot be read: a member is missing or in another encoding.',
      rules: ['options-member-absent', 'options-bytes-not-base64url'],
    },
    'The account of the provider is not signed in, or the device has no screen lock.',
  ],
  fixes: ['Lint the requestJson as options; try with another provider.'],
}

export const OF_DOM_ERROR: Alike = {
  meaning:
    'The class says only that the provider ended with a DOMException; its domError and its message say with which.',
  causes: [
    'What its domError means: TYPE_DATA_ERROR, TYPE_SECURITY_ERROR, TYPE_NOT_ALLOWED_ERROR, …',
    'What its message means, and the number in brackets in front of it.',
  ],
  fixes: ['Log e.domError and e.message, not the class alone; `explain` takes both.'],
}
