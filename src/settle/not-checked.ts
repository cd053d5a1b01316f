import { placesOf, subjectOf } from '../json/places.ts'
import type { NotChecked } from '../model/index.ts'
import type { Judged } from './judged.ts'

/** Which member or option a part comes from, for people. */
const SOURCES: Record<string, { words: string; member?: string }> = {
  object: { words: 'the payload is no JSON object' },
  credential: { words: 'the payload is no credential' },
  encoded: { words: 'the payload is no credential' },
  clientData: { words: 'clientDataJSON could not be read', member: 'clientDataJSON' },
  clientDataMembers: { words: 'clientDataJSON could not be read', member: 'clientDataJSON' },
  attestation: { words: 'there is no readable attestationObject', member: 'attestationObject' },
  statements: { words: 'there is no readable attestation statement', member: 'attestationObject' },
  authData: { words: 'there is no readable authenticator data' },
  flags: { words: 'there is no readable authenticator data' },
  attested: { words: 'there is no attested credential data' },
  coseKey: { words: 'there is no readable credential public key' },
  signature: { words: 'there is no readable signature', member: 'signature' },
  crypto: { words: 'no cryptography is available here' },
  now: { words: 'the time of the capture is not known; give --now' },
}

/** Says why a check did not run, naming the finding that stands in its way where there is one. */
export function because(entry: NotChecked, kept: readonly Judged[]): NotChecked {
  const source = SOURCES[entry.because]
  if (!source) return entry
  const blocker =
    source.member === undefined
      ? undefined
      : kept.find((judged) => judged.severity === 'error' && speaksOf(judged, source.member ?? ''))
  return { rule: entry.rule, because: blocker ? `${source.words} (${blocker.rule.id})` : source.words }
}

const speaksOf = (judged: Judged, member: string): boolean => {
  return placesOf(judged.finding).some((place) => subjectOf(place).includes(member))
}
