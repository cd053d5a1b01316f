import type { Report, Statistic } from '../model/index.ts'

/** How often each rule found something, and in how many inputs: the commonest first. */
export function statisticsOf({ inputs }: Pick<Report, 'inputs'>): Statistic[] {
  const rows = new Map<string, { row: Statistic; paths: Set<string> }>()
  for (const { path, payloads } of inputs)
    for (const { severity, codes, rule } of payloads.flatMap((payload) => payload.findings)) {
      const [code] = codes
      const key = [severity, code, rule].join(' ')
      const found = rows.get(key) ?? {
        row: { count: 0, inputs: 0, severity, ...(code === undefined ? {} : { code }), rule },
        paths: new Set(),
      }
      rows.set(key, found)
      found.row.count++
      found.paths.add(path)
      found.row.inputs = found.paths.size
    }
  return [...rows.values()].map(({ row }) => row).sort(byCount)
}

const WEIGHTS = { error: 0, warning: 1, info: 2 } as const

/** What is equally common: the graver first, then by name, so that the same inputs give the same table. */
const byCount = (a: Statistic, b: Statistic): number =>
  b.count - a.count || WEIGHTS[a.severity] - WEIGHTS[b.severity] || (nameOf(a) < nameOf(b) ? -1 : 1)

const nameOf = ({ code, rule }: Statistic): string => `${rule} ${code ?? ''}`
