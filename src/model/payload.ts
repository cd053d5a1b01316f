import type { CredentialView } from './credential.ts'
import type { EndpointId, Kind, Target } from './kinds.ts'
import type { Candidate } from './source.ts'

/** A classified candidate. */
export interface Payload {
  kind: Kind
  target: Target
  endpoint: EndpointId | null
  /** Why it was taken for this kind, for people. */
  evidence: string
  /** For a credential: the ceremony that its members show, whatever the command line says it should be. */
  shows?: 'registration' | 'authentication' | 'credential'
  /** The members of a credential; of anything that the command line calls a credential, too. */
  credential?: CredentialView
  candidate: Candidate
}
