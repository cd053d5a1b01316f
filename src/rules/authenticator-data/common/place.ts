import type { AuthenticatorData, Place } from '../../../model/index.ts'
import { type FixedPart, fixedRange } from '../../../webauthn/authenticator-data.ts'
import { at } from '../../define-rule.ts'

/** A fixed part of the authenticator data. */
export function partPlace({ pointer, base }: AuthenticatorData, part: FixedPart): Place {
  const { offset, length } = fixedRange(part)
  return at(pointer, { layer: 'authenticatorData', at: part, bytes: { offset: base + offset, length } })
}

export const flagsText = (byte: number): string => `0x${byte.toString(16).padStart(2, '0')}`
