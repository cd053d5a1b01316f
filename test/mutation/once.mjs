/**
 * Runs test files without a mutant and writes how each test ended as JSON: `[{ id, failed }]`. For tests that run tests
 * in a copy of this repository, since it takes a tenth of what vitest needs to load them.
 *
 *   node test/mutation/once.mjs [--named PATTERN] [--update] FILE|FOLDER...
 *
 * `--named` takes only tests whose names the regular expression matches, `--update` writes golden files.
 */
import { rmSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { bundle, testFiles } from './bundle.mjs'
import { startWorker } from './start-worker.mjs'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { named: { type: 'string' }, update: { type: 'boolean', default: false } },
})
if (values.update) process.env.TESTS_UPDATE = 'yes'
const files = positionals.flatMap((path) =>
  path.endsWith('.ts') ? [path] : testFiles().filter((file) => file.startsWith(`${path}/`)),
)
const outdir = `.cache/mutation/once-${process.pid}`
await bundle([], outdir, files)
const worker = startWorker()
const { tests = [], why } = await worker.ask(
  { outdir, steps: files.map((file) => ({ file, named: values.named })) },
  300_000,
)
worker.stop()
rmSync(outdir, { recursive: true, force: true })
if (why !== undefined) throw new Error(why)
const own = tests.filter(({ id, failed }) => !/ \((?:loading|before all)\)$/.test(id) || failed !== undefined)
console.log(JSON.stringify(own.map(({ id, failed }) => ({ id, failed }))))
