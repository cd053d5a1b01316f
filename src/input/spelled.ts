import { resolve } from 'node:path'
import { statusOf } from '../file-status.ts'
import { entriesIn, isLossy } from './file-names.ts'

/**
 * The paths that one may mean in which Node made U+FFFD of bytes: of a word of the command line it hands over no more. Each
 * step of it is looked for in its folder; none: there is no such file.
 */
export function spelledAs(path: string, cwd: string): string[] {
  let all = ['']
  for (const [at, step] of path.split('/').entries()) {
    const below = (before: string, name: string): string => (at === 0 ? name : `${before}/${name}`)
    all = all.flatMap((before) => {
      const next = below(before, step)
      if (!isLossy(step) || statusOf(resolve(cwd, next))) return [next]
      const names = namesIn(resolve(cwd, before === '' && at > 0 ? '/' : before))
      return names.filter((name) => lossy(name) === lossy(step)).map((name) => below(before, name))
    })
  }
  return all.filter((one) => statusOf(resolve(cwd, one)) !== undefined)
}

/** The arguments that are meant. Of several names that look alike all were given, as a shell does for a pattern, or it cannot be told which. */
export const spelled = (args: readonly string[], cwd: string): string[] =>
  args.flatMap((arg) => {
    if (!isLossy(arg) || statusOf(resolve(cwd, arg))) return [arg]
    const meant = spelledAs(arg, cwd)
    return meant.length > 0 && meant.length <= args.filter((one) => one === arg).length ? meant : [arg]
  })

/** The files that a pattern matched: it matches all that look alike. */
export const spelledAll = (found: readonly string[], cwd: string): string[] => [
  ...new Set(found.flatMap((one) => (isLossy(one) ? spelledAs(one, cwd) : [one]))),
]

/** How many of U+FFFD a damaged character becomes is not the same everywhere. */
const lossy = (name: string): string => name.replace(/[\udc80-\udcff\ufffd]+/gu, '\ufffd')

function namesIn(folder: string): string[] {
  try {
    return entriesIn(folder).map(({ name }) => name)
  } catch {
    return []
  }
}
