import type { AuthenticatorData, Place } from '../../../model/index.ts'
import { at } from '../../define-rule.ts'

/** Offsets in authenticator data, WebAuthn Level 3 §6.1. */
const PARTS = { rpIdHash: [0, 32], flags: [32, 1], signCount: [33, 4] } as const

/** A fixed part of the authenticator data. */
export const partPlace = ({ pointer, base }: AuthenticatorData, part: keyof typeof PARTS): Place =>
  at(pointer, {
    layer: 'authenticatorData',
    at: part,
    bytes: { offset: base + PARTS[part][0], length: PARTS[part][1] },
  })

export const flagsText = (byte: number): string => `0x${byte.toString(16).padStart(2, '0')}`
