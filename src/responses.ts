import { foundIn } from './check-source.ts'
import { classify } from './classify/index.ts'
import type { Payload, Source } from './model/index.ts'
import { isCredentialKind } from './providers/facts.ts'
import { withinReach } from './unwrap/within-reach.ts'

/** The registrations and sign-ins that a source holds, unchecked. */
export const responsesIn = (source: Source): Payload[] =>
  foundIn(source, {})
    .candidates.map((candidate, at) => classify(withinReach(candidate), {}, at === 0))
    .filter(({ kind }) => isCredentialKind(kind))
