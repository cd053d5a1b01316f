import type { AuthenticatorData, Place, Unshown } from '../../../model/index.ts'
import { plain } from '../../../text/shown.ts'
import { type FixedPart, fixedRange } from '../../../webauthn/authenticator-data.ts'
import { at } from '../../define-rule.ts'

/** A fixed part of the authenticator data. */
export function partPlace({ pointer, base }: AuthenticatorData, part: FixedPart): Place {
  const { offset, length } = fixedRange(part)
  return at(pointer, { layer: 'authenticatorData', at: part, bytes: { offset: base + offset, length } })
}

/** The flags as messages write them. */
export const flagsText = (byte: number): Unshown => plain(`0x${byte.toString(16).padStart(2, '0')}`)
