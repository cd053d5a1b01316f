import { execFileSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'

/** Packs what is built into a folder, as npm publishes it, and gives the path of the tarball. */
export function pack(folder: string): string {
  // Built already; a build here would pull dist/ from under the other tests.
  execFileSync('npm', ['pack', '--ignore-scripts', '--pack-destination', folder], { stdio: 'ignore' })
  const name = readdirSync(folder).find((file) => file.endsWith('.tgz'))
  if (name === undefined) throw new Error('npm pack wrote no tarball')
  return join(folder, name)
}
