import type { Need } from '../decode/parts.ts'
import { isWithin, ownPlacesOf, placesOf, subjectOf } from '../json/pointer.ts'
import { addTo } from '../lists.ts'
import type { LayerPlaces, Payload, Place, Reading, ReadLayer } from '../model/index.ts'
import { severityOf } from '../providers/policy.ts'
import { isLayer, isPart } from '../rules/define-rule.ts'
import type { Judged } from './judged.ts'

/** What was found in one payload. */
export interface Case {
  payload: Payload
  layers: LayerPlaces
  judged: readonly Judged[]
  /** Checks that found nothing: they are in nobody's way, but what is in theirs makes them worthless. */
  passed: readonly Judged[]
}

export interface Blocked {
  one: Judged
  because: string
}

/**
 * A comparison, a hash or a signature over something that an error speaks of proves nothing: it is not told, and its
 * check is listed as not run. Looks at all payloads together, since some compare one with another.
 */
export function block(cases: readonly Case[]): Map<Payload, Blocked[]> {
  const reasons = new Reasons(cases)
  return new Map(
    cases.map(({ payload, judged, passed }) => [
      payload,
      [...judged, ...passed].flatMap((one) => {
        const because = reasons.of(one)
        return because === undefined ? [] : [{ one, because }]
      }),
    ]),
  )
}

/** Why a finding is blocked; worked out once for each, since what is blocked itself blocks nothing. */
class Reasons {
  readonly #cases: ReadonlyMap<Payload, Errors>
  readonly #known = new Map<Judged, string | undefined>()

  constructor(cases: readonly Case[]) {
    this.#cases = new Map(cases.map((one) => [one.payload, new Errors(one)]))
  }

  of(one: Judged): string | undefined {
    if (this.#known.has(one)) return this.#known.get(one)
    // In a ring of comparisons the one that is asked first stands.
    this.#known.set(one, undefined)
    const because = this.#find(one)
    this.#known.set(one, because)
    return because
  }

  #find(one: Judged): string | undefined {
    for (const read of readsOf(one)) {
      const reading = typeof read === 'string' ? undefined : read
      const where = this.#cases.get(reading?.of ?? one.payload)
      const error = where
        ?.of(one, read)
        .find((other) => other !== one && where.goesFirst(other, one) && this.of(other) === undefined)
      if (error) return `${nameOf(read, where?.layers)} is at fault (${error.rule.id})`
    }
    return undefined
  }
}

function nameOf(read: ReadLayer | Reading, layers: LayerPlaces = {}): string {
  if (typeof read !== 'string') return read.name
  if (read === 'member') return 'the member'
  // A registration has its authenticator data within another member.
  return read === 'authenticatorData' && !layers[read]?.endsWith(read) ? 'the authenticator data' : read
}

/** The parts that are read from a layer: an error of a rule that reads one of them speaks of the layer. */
const LAYER_OF: Partial<Record<Need, ReadLayer>> = {
  clientData: 'clientDataJSON',
  clientDataMembers: 'clientDataJSON',
  attestation: 'authenticatorData',
  authData: 'authenticatorData',
  flags: 'authenticatorData',
  attested: 'authenticatorData',
  coseKey: 'authenticatorData',
  rpIdHash: 'authenticatorData',
}

const readsOf = ({ finding, rule }: Judged): readonly (ReadLayer | Reading)[] =>
  finding.reads ?? rule.reads.filter(isLayer)

const layersRead = (one: Judged): number => readsOf(one).filter((read) => typeof read === 'string').length

/** What a provider answered is told as an info, since the reader cannot change it; as material it is as bad as ever. */
const isError = ({ rule, payload, fits }: Judged): boolean => !fits && severityOf(rule, payload.target) === 'error'

/** The errors of one payload, by what they speak of: looked for once, whatever number of checks read it. */
class Errors {
  readonly layers: LayerPlaces
  readonly #order: ReadonlyMap<Judged, number>
  readonly #errors: readonly Judged[]
  readonly #bySubject = new Map<string, Judged[]>()
  readonly #byRead = new Map<string, readonly Judged[]>()

  constructor({ layers, judged }: Case) {
    this.layers = layers
    this.#order = new Map(judged.map((one, at) => [one, at]))
    this.#errors = judged.filter(isError)
    for (const error of this.#errors) addTo(this.#bySubject, subjectOf(error.finding.place), error)
  }

  /** Those that speak of what a finding reads. */
  of(one: Judged, read: ReadLayer | Reading): readonly Judged[] {
    if (read === 'member') return this.#bySubject.get(subjectOf(one.finding.place)) ?? []
    const name = typeof read === 'string' ? read : JSON.stringify([read.pointer, read.part ?? null])
    const known = this.#byRead.get(name)
    if (known) return known
    const found = this.#errors.filter((error) =>
      typeof read === 'string' ? speaksOfLayer(error, read, this.layers) : speaksOf(error, read),
    )
    this.#byRead.set(name, found)
    return found
  }

  /** Of two that compare, the one that reads fewer layers knows better; of two rules that read the same, the first. */
  goesFirst(error: Judged, one: Judged): boolean {
    if (readsOf(error).length === 0 || error.payload !== one.payload) return true
    const fewer = layersRead(one) - layersRead(error)
    if (fewer !== 0) return fewer > 0
    return error.rule.id !== one.rule.id && this.#at(error) < this.#at(one)
  }

  /** One that passed stands among no findings. */
  #at(one: Judged): number {
    return this.#order.get(one) ?? -1
  }
}

/** A bad attestation statement leaves the authenticator data beside it as it is. */
const isInStatement = ({ at }: Place): boolean => at?.startsWith('attStmt') === true

function speaksOfLayer(error: Judged, layer: Exclude<ReadLayer, 'member'>, layers: LayerPlaces): boolean {
  // A comparison over the layer that failed speaks of it, wherever its finding stands.
  if (readsOf(error).includes(layer) || error.rule.reads.some((read) => isPart(read) && LAYER_OF[read] === layer))
    return true
  const pointer = layers[layer]
  return (
    pointer !== undefined &&
    ownPlacesOf(error.finding).some((place) => isWithin(subjectOf(place), pointer) && !isInStatement(place))
  )
}

/** Whatever is wrong with the bytes themselves is in the way of any part; a comparison only of the very same part. */
function speaksOf(error: Judged, { pointer, part }: Reading): boolean {
  const isOfBytes = error.rule.tier !== 'consequence'
  return placesOf(error.finding).some((place) => {
    const subject = subjectOf(place)
    // What is said of the whole payload, its step or its shape, says nothing of these bytes.
    if (subject === '' || !(isWithin(subject, pointer) || isWithin(pointer, subject))) return false
    if (isInStatement(place)) return false
    return isOfBytes || (subject === pointer && place.at === part)
  })
}
