import type { Alg } from './algorithms.ts'
import type { Flags } from './authenticator-data.ts'
import { concat, stable } from './bytes.ts'
import type { Cbor } from './cbor.ts'
import type { KeyPair } from './keys.ts'
import type { On, SwitchName } from './switches/index.ts'

/** What both ceremonies may be told. Everything has a default. */
export interface CeremonyOptions {
  rpId?: string
  origin?: string
  challenge?: Uint8Array
  userId?: Uint8Array
  flags?: Partial<Flags>
  counter?: number
  /** Makes the page an embedded one: crossOrigin is true. */
  topOrigin?: string
  /** Further members of the client data. */
  extraClientData?: Record<string, unknown>
  /** Client extension results, as toJSON() gives them. */
  extensions?: Record<string, unknown>
  /** Authenticator extension outputs in the authenticator data. */
  authenticatorExtensions?: Cbor
  attachment?: 'platform' | 'cross-platform'
  /** One fault each; more than one at once is the caller's risk. */
  switches?: readonly SwitchName[]
}

/** What a relying party and an authenticator keep of a credential. */
export interface Credential {
  id: Uint8Array
  alg: Alg
  key: KeyPair
  /** The COSE_Key as it stands in the attested credential data. */
  publicKey: Uint8Array
  rpId: string
  origin: string
  userId: Uint8Array
  flags: Flags
  counter: number
  attachment: 'platform' | 'cross-platform'
}

export const DEFAULTS = {
  rpId: 'example.org',
  origin: 'https://example.org',
  userId: stable('user', 16),
  attachment: 'cross-platform',
} as const

/** A challenge of 32 bytes whose base64 needs both characters that tell the alphabets apart. */
export const challengeFor = (ceremony: string): Uint8Array =>
  concat(Uint8Array.of(0xfb, 0xff), stable(`challenge ${ceremony}`, 30))

export const asked = (switches: readonly SwitchName[] = []): On => {
  const names = new Set(switches)
  return (name) => names.has(name)
}
