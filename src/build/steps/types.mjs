import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, posix } from 'node:path'

const PACKAGE = /(?:^|\/)node_modules\/((?:@[^/]+\/)?[^/]+)\//

/** The licence texts of every package that a bundle holds a part of. @param {readonly string[]} inputs paths of bundled files */
export function licencesOf(inputs) {
  const names = [...new Set(inputs.flatMap((path) => PACKAGE.exec(path)?.[1] ?? []))].sort()
  return `passkey-lint contains parts of the following packages.\n${names.map(licenceOf).join('')}`
}

/** @param {string} name */
function licenceOf(name) {
  const folder = join('node_modules', name)
  const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const files = readdirSync(folder).filter((file) => /^(licen[cs]e|notice)/i.test(file))
  if (files.length === 0) throw new Error(`${name} ships no licence text`)
  const texts = files.sort().map((file) => readFileSync(join(folder, file), 'utf8').trim())
  return `\n${'='.repeat(80)}\n${name} ${version} (${license})\n${'='.repeat(80)}\n\n${texts.join('\n\n')}\n`
}

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
