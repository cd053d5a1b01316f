import type { Group, GroupId } from '../group.ts'
import { authDataLayout, cbor, counter, flags } from './authenticator-data.ts'
import { ceremony, idEncoding, userHandle } from './ceremony.ts'
import { challenge, origin, rpId } from './client-data.ts'
import { algorithm, attestation, signature } from './keys.ts'
import { browser, transport } from './on-the-way.ts'

/** In the order in which a tie is decided. */
export const GROUPS: readonly Group[] = [
  idEncoding,
  ceremony,
  challenge,
  origin,
  rpId,
  authDataLayout,
  flags,
  cbor,
  signature,
  counter,
  userHandle,
  algorithm,
  attestation,
  browser,
  transport,
]

const byId = new Map<string, Group>(GROUPS.map((group) => [group.id, group]))

export const groupById = (id: GroupId): Group | undefined => byId.get(id)

/** A group by what a person typed. */
export const groupNamed = (word: string): Group | undefined => byId.get(word.trim().toLowerCase())
