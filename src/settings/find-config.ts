import { dirname, join, resolve } from 'node:path'
import { statusOf } from '../file-status.ts'
import { CONFIG_NAME } from './configuration.ts'

/** The configuration of the nearest folder, from `cwd` upwards to the root, or to `home` where that is above. */
export function findConfig(cwd: string, home: string | undefined): string | undefined {
  const last = home === undefined || home === '' ? undefined : resolve(home)
  let folder = resolve(cwd)
  for (;;) {
    const path = join(folder, CONFIG_NAME)
    // A folder that may not be looked into has none.
    if (statusOf(path)) return path
    const above = dirname(folder)
    if (above === folder || folder === last) return undefined
    folder = above
  }
}
