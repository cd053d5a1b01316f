import picomatch from 'picomatch'

/** Whether a path, with `/`, is matched by one of the globs; one without a slash matches in every folder. */
export function globMatcher(globs: readonly string[]): (path: string) => boolean {
  const matchers = globs.map((glob) =>
    picomatch(glob.replace(/^\.\//, ''), { dot: true, basename: !glob.includes('/') }),
  )
  return (path) => matchers.some((matches) => matches(path))
}
