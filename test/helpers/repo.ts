import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const ROOT = new URL('../../', import.meta.url)

/** A text file by its path from the root of the repository. */
export const readRepo = (path: string): string => readFileSync(new URL(path, ROOT), 'utf8')

/** The TypeScript files below a folder, as paths from the root of the repository. */
export function sourcesBelow(folder: string): string[] {
  return readdirSync(fileURLToPath(new URL(`${folder}/`, ROOT)), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
}
