import type { Parts } from '../../decode/parts.ts'
import type { AuthenticatorData, Place, Unshown } from '../../model/index.ts'
import { plain } from '../../text/shown.ts'
import { type FixedPart, fixedRange } from '../../webauthn/authenticator-data.ts'
import type { Hashed } from '../../webauthn/rp-id.ts'
import { at } from '../define-rule.ts'

/** A fixed part of the authenticator data. */
export function partPlace({ pointer, base }: AuthenticatorData, part: FixedPart): Place {
  const { offset, length } = fixedRange(part)
  return at(pointer, { layer: 'authenticatorData', at: part, bytes: { offset: base + offset, length } })
}

/** The flags as messages write them. */
export const flagsText = (byte: number): Unshown => plain(`0x${byte.toString(16).padStart(2, '0')}`)

/** The client says that it used the AppID instead of the RP ID (WebAuthn Level 3 §10.1.1). */
export const saysAppId = ({ extensions }: Parts): boolean => extensions?.client.appid === true

/** A match that is an AppID: by its path, or a bare https origin for which the client says so. */
export const isAppId = (match: Hashed, parts: Parts): boolean =>
  match.kind === 'app-id' || (match.kind === 'other' && match.text.startsWith('https://') && saysAppId(parts))
