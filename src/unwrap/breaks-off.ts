import type { Candidate, Fault } from '../model/index.ts'

/** Where a text breaks off, everything that it stands in does: the innermost payload tells it. */
export function tellOnce(payloads: readonly Candidate[]): void {
  const all = payloads.flatMap((payload) =>
    payload.faults.filter(isOne).map((fault) => ({ payload, fault, end: endOf(fault) })),
  )
  const innermost = new Map(all.map(({ end, fault }) => [end, fault]))
  for (const { payload, fault, end } of all)
    if (innermost.get(end) !== fault) payload.faults = payload.faults.filter((one) => one !== fault)
}

const isOne = ({ kind }: Fault): boolean => kind === 'text-breaks-off'
const endOf = ({ place: { span } }: Fault): number | undefined => span?.of?.toSource(span.start + span.length)
