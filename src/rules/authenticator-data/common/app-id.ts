import type { Parts } from '../../../decode/parts.ts'
import type { Hashed } from '../../../webauthn/rp-id-texts.ts'

/** The client says that it used the AppID instead of the RP ID (WebAuthn Level 3 §10.1.1). */
export const saysAppId = ({ extensions }: Parts): boolean => extensions?.client.appid === true

/** A match that is an AppID: by its path, or a bare https origin for which the client says so. */
export const isAppId = (match: Hashed, parts: Parts): boolean =>
  match.kind === 'app-id' || (match.kind === 'other' && match.text.startsWith('https://') && saysAppId(parts))
