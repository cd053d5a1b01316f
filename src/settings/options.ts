import { relative, resolve, sep } from 'node:path'
import type { LintOptions } from '../pipeline.ts'
import type { Configuration } from './configuration.ts'
import { type Judging, lintOptionsOf, merged } from './judging.ts'
import { combined, rulingOf, type Selectable } from './selectors.ts'

/** The path that globs of a configuration are matched against: relative to its folder, with `/`. */
export const belowFolder = (folder: string, cwd: string, name: string): string => {
  const path = relative(folder, resolve(cwd, name))
  return sep === '\\' ? path.replaceAll('\\', '/') : path
}

/** What several layers say, the last wins: of rules, each layer keeps its own order of rule, code and family. */
export function optionsOf(layers: readonly Judging[], all: () => Selectable): LintOptions {
  const judging = merged(layers)
  const rulings = layers.map((one) => (one.disable || one.only || one.rules ? rulingOf(one, all()) : undefined))
  return lintOptionsOf(judging, combined(rulings, judging.accepts))
}

type Matcher = (globs: readonly string[]) => (path: string) => boolean

/** The options of an input for which overrides say something else; undefined: there are none for it. */
export function overridesOf(
  { judging, overrides, folder }: Configuration,
  flags: Judging,
  cwd: string,
  all: () => Selectable,
  globMatcher: Matcher,
): (name: string) => LintOptions | undefined {
  const matchers = overrides.map(({ files }) => globMatcher(files))
  const known = new Map<string, LintOptions>()
  return (name) => {
    const path = belowFolder(folder, cwd, name)
    const own = overrides.filter((_, index) => matchers[index]?.(path))
    if (own.length === 0) return undefined
    const key = own.map((one) => overrides.indexOf(one)).join()
    const options = known.get(key) ?? optionsOf([judging, ...own.map((one) => one.judging), flags], all)
    known.set(key, options)
    return options
  }
}
