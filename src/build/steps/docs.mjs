import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'

/**
 * Writes docs/: the pages of every code and rule for whoever has the package, by the program that was just built.
 * Markdown is one command away, and would double the files that each installation unpacks.
 *
 * @param {string} out
 */
export async function writeDocs(out) {
  const { run } = createRequire(import.meta.url)(resolve(out, 'cli.cjs'))
  let said = ''
  const told = { write: (/** @type {string} */ text) => (said += text) }
  const io = { stdin: process.stdin, stdout: told, stderr: told, env: {}, cwd: () => process.cwd() }
  const code = await run(['explain', '--all', join(out, 'docs'), '--format', 'html'], io)
  if (code !== 0) throw new Error(`explain --all ended with ${code}: ${said}`)
}
