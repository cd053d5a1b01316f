import type { Group, GroupId } from '../group.ts'
import algorithm from './algorithm.ts'
import attestation from './attestation.ts'
import authDataLayout from './auth-data-layout.ts'
import browser from './browser.ts'
import cbor from './cbor.ts'
import ceremony from './ceremony.ts'
import challenge from './challenge.ts'
import counter from './counter.ts'
import flags from './flags.ts'
import idEncoding from './id-encoding.ts'
import origin from './origin.ts'
import rpId from './rp-id.ts'
import signature from './signature.ts'
import transport from './transport.ts'
import userHandle from './user-handle.ts'

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
