import { RANKS } from '../rules/define-rule.ts'
import type { NotChecked, Place } from '../types.ts'
import { type Judged, subjectOf } from './cover.ts'

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
export function setAside(all: readonly Judged[]): { judged: Judged[]; notChecked: NotChecked[] } {
  if (!all.some(({ finding }) => finding.over)) return { judged: [...all], notChecked: [] }
  const notChecked: NotChecked[] = []
  const judged = all.filter((one) => {
    for (const layer of one.finding.over ?? []) {
      const error = all.find((other) => other !== one && explains(other, one, layer))
      if (!error) continue
      notChecked.push({ rule: one.rule.id, because: `${NAMES[layer]} is at fault (${error.rule.id})` })
      return false
    }
    return true
  })
  return { judged, notChecked }
}

function explains(error: Judged, { finding, rule }: Judged, layer: Layer): boolean {
  if (error.severity !== 'error') return false
  const { over, place, also = [] } = error.finding
  if (over) return over.includes(layer) && knowsBetter(error, over.length, rule.rank, finding.over?.length ?? 0)
  if (error.rule.needs.some((need) => PARTS[layer].includes(need))) return true
  return [place, ...also.map((other) => other.place)].some((one) => isOf(one, layer))
}

/** Of two that compare, the one that looks nearer, or vouches for less. */
function knowsBetter(error: Judged, length: number, rank: Judged['rule']['rank'], others: number): boolean {
  const difference = RANKS.indexOf(error.rule.rank) - RANKS.indexOf(rank)
  return difference > 0 || (difference === 0 && length < others)
}

function isOf(place: Place, layer: Layer): boolean {
  const subject = subjectOf(place)
  if (layer === 'clientDataJSON') return subject.endsWith('/clientDataJSON')
  return subject.endsWith('/attestationObject') && place.at?.startsWith('attStmt') !== true
}
