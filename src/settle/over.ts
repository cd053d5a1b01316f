import { ownPlacesOf, subjectOf } from '../json/places.ts'
import type { NotChecked, Place, ReportPayload } from '../model/index.ts'
import { RANKS } from '../rules/define-rule.ts'
import type { Judged } from './cover.ts'

type Facts = ReportPayload['facts']
type Layer = 'clientDataJSON' | 'authenticatorData'

/** Parts of a payload that are read from each layer: a rule that needs one of them judges the layer. */
const PARTS: Record<Layer, readonly string[]> = {
  clientDataJSON: ['clientData', 'clientDataMembers'],
  authenticatorData: ['attestation', 'authData', 'flags', 'attested', 'coseKey', 'rpIdHash'],
}
const NAMES: Record<Layer, string> = { clientDataJSON: 'clientDataJSON', authenticatorData: 'the authenticator data' }

/**
 * A signature, hash or equality over a layer that has an error proves nothing more: its finding is not told, and its
 * check is listed as not run, with the rule of that error as the reason.
 */
export function setAside(
  all: readonly Judged[],
  facts: Facts,
): { judged: Judged[]; notChecked: NotChecked[]; facts: Facts } {
  if (!all.some(({ finding }) => finding.over)) return { judged: [...all], notChecked: [], facts }
  const notChecked: NotChecked[] = []
  const judged = all.filter((one, index) => {
    for (const layer of one.finding.over ?? []) {
      const error = all.find((other, at) => other !== one && explains(other, one, layer, at < index))
      if (!error) continue
      notChecked.push({ rule: one.rule.id, because: `${NAMES[layer]} is at fault (${error.rule.id})` })
      return false
    }
    return true
  })
  // What still is told as a signature or hash that does not fit, was checked.
  const told = judged.some(({ finding, rule }) => finding.over && rule.rank === 'signature')
  const unknown = notChecked.length > 0 && !told && facts.attestation !== undefined
  return { judged, notChecked, facts: unknown ? { ...facts, attestation: 'not checked' } : facts }
}

function explains(error: Judged, { finding, rule }: Judged, layer: Layer, isEarlier: boolean): boolean {
  if (error.severity !== 'error') return false
  const { over } = error.finding
  if (over) return over.includes(layer) && knowsBetter(error, { finding, rule }, isEarlier)
  if (error.rule.needs.some((need) => PARTS[layer].includes(need))) return true
  return ownPlacesOf(error.finding).some((one) => isOf(one, layer))
}

/** Of two that compare, the one that looks nearer, or vouches for less; of two signatures over the same, the first. */
function knowsBetter(error: Judged, other: Pick<Judged, 'finding' | 'rule'>, isEarlier: boolean): boolean {
  const nearer = RANKS.indexOf(error.rule.rank) - RANKS.indexOf(other.rule.rank)
  const less = (other.finding.over?.length ?? 0) - (error.finding.over?.length ?? 0)
  if (nearer !== 0 || less !== 0) return nearer > 0 || (nearer === 0 && less > 0)
  return isEarlier && error.rule.rank === 'signature' && error.rule !== other.rule
}

function isOf(place: Place, layer: Layer): boolean {
  const subject = subjectOf(place)
  if (layer === 'clientDataJSON') return subject.endsWith('/clientDataJSON')
  return subject.endsWith('/attestationObject') && place.at?.startsWith('attStmt') !== true
}
