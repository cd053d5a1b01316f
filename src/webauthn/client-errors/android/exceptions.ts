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
export const LINT = 'Lint the requestJson as options; try with another provider.'

export const UNKNOWN_CAUSES = [
  {
    text: 'The options cannot be read: a member is missing or in another encoding.',
    rules: ['options-member-absent', 'options-bytes-not-base64url'],
  },
  'The account of the provider is not signed in, or the device has no screen lock.',
]
