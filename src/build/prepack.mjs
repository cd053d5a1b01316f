/**
 * What npm runs before it packs: the build, and then the manifest becomes that of somebody who installs the package. npm
 * warns everybody of a `prepare` in what they install, and nothing of the others is of use without the sources.
 */
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'

await import('./prepare.mjs')

mkdirSync('.cache', { recursive: true })
copyFileSync('package.json', '.cache/package.json')
const {
  scripts: _,
  devDependencies: _packed,
  overrides: _theirs,
  allowScripts: _run,
  ...manifest
} = JSON.parse(readFileSync('package.json', 'utf8'))
writeFileSync('package.json', `${JSON.stringify(manifest, null, 2)}\n`)
