import { mkdirSync, writeFileSync } from 'node:fs'
import { importTypeScript } from './import-typescript.mjs'

/** Writes man/passkey-lint.1, which npm puts where `man` looks. @param {string} out */
export async function writeManual(out) {
  const { manual } = await importTypeScript('src/build/manual/manual.ts')
  mkdirSync(`${out}/man`, { recursive: true })
  writeFileSync(`${out}/man/passkey-lint.1`, manual())
}
