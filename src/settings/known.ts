import { existsSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import type { Source } from '../model/index.ts'
import type { Outcome, Suppressing, Suppression } from '../settle/suppress.ts'
import { count } from '../text/words.ts'
import { type Entry, entryOf, readBaseline, writeBaseline } from './baseline.ts'
import type { Configuration } from './configuration.ts'
import { belowFolder } from './options.ts'

export interface KnownOptions {
  cwd: string
  config: Configuration | undefined
  /** The baseline, absolute, and as a report names it. */
  baseline: { path: string; name: string } | undefined
  /** `--update-baseline` */
  updates: boolean
  /** `--now`; else the clock decides what has ended. */
  now: number | undefined
}

export interface KnownFindings {
  suppressing: Suppressing
  /** After the run: writes the baseline where that was asked for. What there is to say, a line each. */
  finish(outcome: Outcome, sources: readonly Pick<Source, 'name' | 'how'>[]): string[]
}

/** What suppressions and a baseline say. Throws a UsageError where the baseline cannot be read. */
export async function knownFindings({ cwd, config, baseline, updates, now }: KnownOptions): Promise<KnownFindings> {
  const { globMatcher } = await import('./globs.ts')
  const places = new Map<Suppression, string>()
  const suppressions = (config?.suppressions ?? []).map(({ files, where, ...one }): Suppression => {
    const matches = files && globMatcher(files)
    const isFor = matches && ((name: string) => matches(belowFolder(config?.folder ?? cwd, cwd, name)))
    const suppression = { ...one, ...(isFor ? { isFor } : {}) }
    places.set(suppression, where)
    return suppression
  })
  const folder = baseline ? dirname(baseline.path) : cwd
  const pathOf = (name: string): string => belowFolder(folder, cwd, name)
  const known = baseline ? readBaseline(baseline.path, baseline.name, updates) : []
  const told = (one: Suppression, words: string): string => `${places.get(one)}: this suppression ${words}`

  return {
    suppressing: { suppressions, known, pathOf, learns: updates, now: () => now ?? Date.now() },
    finish: (outcome, sources) => {
      // Of a few files that a hook names, nothing follows for the rest.
      const walked = sources.filter(({ how }) => how === 'found')
      const stale = outcome.stale.suppressions.filter(({ isFor }) => walked.some(({ name }) => isFor?.(name) ?? true))
      const linted = new Set(sources.map(({ name }) => pathOf(name)))
      const isGone = (path: string): boolean => linted.has(path) || !existsSync(resolve(folder, path))
      const lines = [
        ...outcome.ended.map((one) => told(one, `has ended; what it fits is told again (${one.reason})`)),
        ...stale.map((one) => told(one, `fits nothing of what was read (${one.reason})`)),
      ]
      const gone = entriesOf(outcome.stale.known, known).filter(({ path }) => isGone(path))
      if (!baseline) return lines
      if (updates) return [...lines, ...update(baseline, outcome, { known, gone, pathOf })]
      if (gone.length > 0)
        lines.push(
          `baseline ${baseline.name}: ${count(gone.length, 'entry fits', 'entries fit')} nothing any more; --update-baseline takes ${gone.length === 1 ? 'it' : 'them'} out`,
        )
      return lines
    },
  }
}

/** Entries by identity: what is left over of a list are its own objects. */
const entriesOf = (some: readonly object[], all: readonly Entry[]): Entry[] => {
  const wanted = new Set(some)
  return all.filter((one) => wanted.has(one))
}

/** Lines of what came and went; a longer list is counted. */
const MOST_LISTED = 20

function update(
  { path, name }: { path: string; name: string },
  { suppressed, stale }: Outcome,
  { known, gone, pathOf }: { known: readonly Entry[]; gone: readonly Entry[]; pathOf(name: string): string },
): string[] {
  const inBaseline = suppressed.filter(({ by }) => by === undefined)
  const added = inBaseline.filter(({ isNew }) => isNew).map((one) => entryOf(one, pathOf))
  const went = new Set(gone)
  // Files that were not looked at this time keep what is known of them.
  const kept = entriesOf(stale.known, known).filter((one) => !went.has(one))
  writeBaseline(path, name, [...inBaseline.map((one) => entryOf(one, pathOf)), ...kept])
  const all = inBaseline.length + kept.length
  const changes = [...added.map((one) => `  + ${spelled(one)}`), ...gone.map((one) => `  - ${spelled(one)}`)]
  const listed = changes.slice(0, MOST_LISTED)
  if (changes.length > listed.length) listed.push(`  … and ${changes.length - listed.length} more`)
  return [`baseline ${name}: ${count(all, 'finding')} (${added.length} added, ${gone.length} removed)`, ...listed]
}

const spelled = ({ path, rule, codes }: Entry): string => [path, codes[0], rule].filter(Boolean).join(' ')
