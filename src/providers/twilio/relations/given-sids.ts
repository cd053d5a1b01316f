import type { Member } from '../../../ceremony/view.ts'
import { MAX_SAME_SECOND } from '../../../limits.ts'
import { BySid, known, type Subject } from './view.ts'

/** A factor or a challenge with its SID. */
export interface GivenSid {
  one: Subject
  own: { text: string; pointer: string }
  /** Its place among all. */
  order: number
}

/** Factors, or challenges, of an incident by their SIDs, and by the time of each. */
export class GivenSids {
  readonly sids: readonly GivenSid[]
  /** The SID of each can be read. */
  readonly isWhole: boolean
  readonly named: BySid<GivenSid>
  #timed: { given: GivenSid; at: number }[] | undefined

  constructor(all: readonly Subject[]) {
    this.sids = all.flatMap((one, order) => {
      const own = known(one, 'sid')
      return own ? [{ one, own, order }] : []
    })
    this.isWhole = this.sids.length === all.length
    this.named = new BySid(this.sids, ({ own }) => own.text)
  }

  /** The next one that was made after all of these and before the answer, by the recording; absent where that shows no times. */
  after(these: readonly GivenSid[], answer: Member): GivenSid | undefined {
    const end = timeOf(answer)
    const times = these.map(({ one }) => timeOf(one.member))
    if (end === undefined || times.some((at) => at === undefined)) return undefined
    const last = Math.max(...times.map((at) => at ?? 0))
    const lasting = these.filter((_, at) => times[at] === last)
    const found = this.#from(last).find(({ given, at }) => at > last || lasting.every((one) => isBehind(given, one)))
    return found && found.at <= end ? found.given : undefined
  }

  #from(time: number): { given: GivenSid; at: number }[] {
    this.#timed ??= this.sids
      .flatMap((given) => {
        const at = timeOf(given.one.member)
        return at === undefined ? [] : [{ given, at }]
      })
      .sort((a, b) => a.at - b.at || a.given.order - b.given.order)
    let [low, high] = [0, this.#timed.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.#timed[middle]?.at ?? 0) < time) low = middle + 1
      else high = middle
    }
    return this.#timed.slice(low, low + MAX_SAME_SECOND)
  }
}

const timeOf = ({ payload }: Member): number | undefined => payload.candidate.hints.capturedAt

/** A Date header counts seconds, in which a page asks twice: then the order in the recording tells. */
const isBehind = (other: GivenSid, one: GivenSid): boolean =>
  one.one.member.source === other.one.member.source && one.order < other.order
