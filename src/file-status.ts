import { type Stats, statSync } from 'node:fs'
import { onDisk } from './input/file-names.ts'

/**
 * What the system says of a path, through links. `undefined`: there is nothing, or it refuses to say (a closed folder on
 * the way, a link that leads to itself, a name that is too long or holds a NUL).
 */
export function statusOf(path: string): Stats | undefined {
  try {
    return statSync(onDisk(path), { throwIfNoEntry: false })
  } catch {
    return undefined
  }
}
