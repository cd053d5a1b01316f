import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
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

const IMPORT = /(\bfrom\s*|\bimport\()(["'])(\.[^"']*)\.[tj]s\2/g

/** What a package's user may import. */
const ENTRIES = ['browser', 'index', 'matchers', 'jest', 'jest-globals', 'vitest']
/** Vitest is an ES module, and so is what a browser loads: they can only be imported. */
const REQUIRED = ENTRIES.filter((name) => name !== 'vitest' && name !== 'browser')

/**
 * Writes **.d.ts and **.d.cts: the declarations that the entries lead to, and no others. TypeScript takes a declaration
 * for what is imported or for what is required by its extension, so each stands there twice.
 *
 * @param {string} out
 */
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
  // Written by hand: it speaks of a package that is not installed here.
  copyFileSync('src/jest-globals.d.ts', join(emitted, 'jest-globals.d.ts'))
  copyGraph(emitted, out, '.d.ts', ENTRIES)
  copyGraph(emitted, out, '.d.cts', REQUIRED)
  rmSync(emitted, { recursive: true, force: true })
}

/** @type {(from: string, to: string, extension: string, entries: readonly string[]) => void} */
function copyGraph(from, to, extension, entries) {
  const wanted = new Set(entries)
  const own = extension === '.d.cts' ? '.cjs' : '.js'
  for (const name of wanted) {
    // tsc leaves `.ts` in the imports of declarations; a consumer without allowImportingTsExtensions needs `.js`.
    const text = readFileSync(join(from, `${name}.d.ts`), 'utf8').replace(IMPORT, (_, before, quote, path) => {
      wanted.add(posix.join(posix.dirname(name), path))
      return `${before}${quote}${path}${own}${quote}`
    })
    mkdirSync(dirname(join(to, name)), { recursive: true })
    writeFileSync(join(to, `${name}${extension}`), text)
  }
}
