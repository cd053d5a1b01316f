import { isAbsolute, relative, resolve, sep } from 'node:path'

const slashes = (path: string): string => (sep === '\\' ? path.replaceAll('\\', '/') : path)

/** How a report names a file: relative to the working directory when inside it, else as given; always with `/`. */
export function nameOf(path: string, cwd: string): string {
  const below = relative(cwd, resolve(cwd, path))
  const outside = below === '' || below === '..' || below.startsWith(`..${sep}`) || isAbsolute(below)
  return slashes(outside ? path : below)
}

/** Whether a path that names no file is meant as a pattern. */
export const isGlob = (path: string): boolean => /[*?[\]{}!()]/.test(path)

/** Files that a pattern matches, sorted by code unit. In patterns `\` escapes, but on Windows it also parts folders. */
export async function expand(pattern: string, ignore: readonly string[], cwd: string): Promise<string[]> {
  // Only quoted patterns come here, the shell expands the others.
  const { glob } = await import('tinyglobby')
  const found = await glob(slashes(pattern), {
    cwd,
    ignore: ['**/node_modules/**', ...ignore.map(slashes)],
    expandDirectories: false,
    followSymbolicLinks: false,
  })
  return found.sort()
}
