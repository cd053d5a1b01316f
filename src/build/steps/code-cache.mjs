import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import Module, { createRequire } from 'node:module'
import { dirname, resolve } from 'node:path'
import { Script } from 'node:vm'

/** Runs that compile what most runs need: V8 caches only functions that ran. */
const RUNS = [
  ['fixtures/captured/twilio-platform.registration.json'],
  ['fixtures/captured/mistakes/hex.json'],
  ['--format', 'json', 'fixtures/captured/twilio-platform.authentication.json'],
]

/**
 * Writes cli.v8: the program compiled by this Node, which bin/ hands to V8. Compiling the bundle is two thirds of
 * the start-up beyond Node's own. Another version of Node ignores the cache.
 */
export async function writeCodeCache(out) {
  const file = resolve(out, 'cli.cjs')
  // The name is in the cache, and shown in stack traces wherever the package is installed.
  const script = new Script(Module.wrap(readFileSync(file, 'utf8')), { filename: 'passkey-lint/dist/cli.cjs' })
  const module = { exports: {} }
  script.runInThisContext()(module.exports, createRequire(file), module, file, dirname(file))
  const silent = { write: () => true }
  const io = { stdin: [], stdout: silent, stderr: silent, env: {}, cwd: () => process.cwd() }
  for (const argv of RUNS) if (existsSync(argv.at(-1))) await module.exports.run(argv, io)
  writeFileSync(resolve(out, 'cli.v8'), script.createCachedData())
}
