import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, posix } from 'node:path'

const IMPORT = /(\bfrom\s*|\bimport\()(["'])(\.[^"']*)\.ts\2/g

/** Writes **.d.ts: the declarations that index.d.ts leads to, and no others. @param {string} out */
export function emitTypes(out) {
  const emitted = join(out, '.emitted')
  const tsc = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin/tsc')
  execFileSync(
    process.execPath,
    [tsc, '--singleThreaded', '-p', 'src/build/tsconfig.types.json', '--outDir', emitted],
    {
      stdio: 'inherit',
    },
  )
  const wanted = new Set(['index'])
  for (const name of wanted) {
    // tsc leaves `.ts` in the imports of declarations; a consumer without allowImportingTsExtensions needs `.js`.
    const text = readFileSync(join(emitted, `${name}.d.ts`), 'utf8').replace(IMPORT, (_, before, quote, path) => {
      wanted.add(posix.join(posix.dirname(name), path))
      return `${before}${quote}${path}.js${quote}`
    })
    mkdirSync(dirname(join(out, name)), { recursive: true })
    writeFileSync(join(out, `${name}.d.ts`), text)
  }
  rmSync(emitted, { recursive: true, force: true })
}
