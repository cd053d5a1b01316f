import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, posix } from 'node:path'

const OUT = '.cache/types'
const IMPORT = /(\bfrom\s*|\bimport\()(["'])(\.[^"']*)\.ts\2/g

/** Writes dist/**.d.ts: the declarations that dist/index.d.ts leads to, and no others. */
export function emitTypes() {
  rmSync(OUT, { recursive: true, force: true })
  const tsc = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin/tsc')
  execFileSync(process.execPath, [tsc, '-p', 'src/build/tsconfig.types.json', '--outDir', OUT], { stdio: 'inherit' })
  const wanted = new Set(['index'])
  for (const name of wanted) {
    // tsc leaves `.ts` in the imports of declarations; a consumer without allowImportingTsExtensions needs `.js`.
    const text = readFileSync(join(OUT, `${name}.d.ts`), 'utf8').replace(IMPORT, (_, before, quote, path) => {
      wanted.add(posix.join(posix.dirname(name), path))
      return `${before}${quote}${path}.js${quote}`
    })
    mkdirSync(dirname(join('dist', name)), { recursive: true })
    writeFileSync(join('dist', `${name}.d.ts`), text)
  }
  rmSync(OUT, { recursive: true, force: true })
}
