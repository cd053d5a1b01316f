import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { bundleTypeScript } from '../../src/build/steps/import-typescript.mjs'

/**
 * `npm run fuzz -- --minutes 60 --seed 7`: attacks the program with changed captures, for as long as that.
 *
 * Each finding is made as small as it can be, and written as a fixture: look at it, then
 * `npm run -s fixtures -- --accept hostile`.
 *
 * `--resume` goes on where the last run of the seed ended. `--state FILE` is where that is stored, `--out FOLDER` where
 * fixtures go (default: fixtures/hostile). The exit code is 1 when something was found.
 */
const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '10' },
    seed: { type: 'string', default: '1' },
    resume: { type: 'boolean', default: false },
    state: { type: 'string' },
    out: { type: 'string', default: 'fixtures/hostile' },
  },
})
const [minutes, seed] = [Number(values.minutes), Number(values.seed)]
if (!(minutes > 0) || !Number.isSafeInteger(seed)) throw new Error('--minutes and --seed take a number')

const folder = `.cache/fuzz/${seed}`
await bundleTypeScript('test/fuzz/worker.ts', `${folder}/worker.mjs`)
await bundleTypeScript('test/fuzz/fuzz.ts', `${folder}/fuzz.mjs`)
/** @type {typeof import('./fuzz.ts')} */
const { fuzz } = await import(pathToFileURL(`${folder}/fuzz.mjs`).href)
const found = await fuzz({
  minutes,
  seed,
  resume: values.resume,
  state: values.state ?? `${folder}/state.json`,
  out: values.out,
  worker: pathToFileURL(`${folder}/worker.mjs`),
  say: (line) => console.log(`${new Date().toISOString().slice(11, 19)} ${line}`),
})
process.exitCode = found > 0 ? 1 : 0
