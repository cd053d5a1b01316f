import type { CredentialView } from './credential.ts'
import type { Kind } from './kinds.ts'
import type { MemberPart } from './part.ts'

/** What classification says of an object; made once for each, while the input is unwrapped. */
export interface Recognition {
  kind: Kind
  /** For people: what it was recognised by. */
  evidence: string
  /** For a credential: the ceremony that its members show. */
  shows?: 'registration' | 'authentication' | 'credential'
  /** For a credential: its members, wherever they stand. */
  credential?: CredentialView
  /** Members that may hold another payload, by name; or the parts themselves, where only this kind knows them. */
  inside: 'none' | readonly string[] | (() => readonly MemberPart[])
}
