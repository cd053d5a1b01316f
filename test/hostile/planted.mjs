import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { bundleTypeScript } from '../../src/build/steps/import-typescript.mjs'

/**
 * `node test/hostile/planted.mjs --shard 0/2 --minutes 60`: every planted secret, with every damage, printed in every way.
 * Ways that tell the same take turns; with `--every` none does.
 *
 * How far a shard came is kept in the folder (default: .cache/planted), and the next run goes on from there; what is seen
 * is printed at once and kept in `found-*.jsonl`. The exit code is 1 when anything was seen.
 */
const { values } = parseArgs({
  options: {
    shard: { type: 'string', default: '0/1' },
    minutes: { type: 'string', default: '600' },
    every: { type: 'boolean', default: false },
    folder: { type: 'string', default: '.cache/planted' },
  },
})
const [at, of] = values.shard.split('/').map(Number)
const minutes = Number(values.minutes)
if (at === undefined || of === undefined || !(at >= 0 && at < of) || !(minutes > 0))
  throw new Error('--shard takes 0/2, and --minutes a number')

const bundle = `${values.folder}/${at}.mjs`
await bundleTypeScript('test/hostile/planted-all.ts', bundle)
/** @type {typeof import('./planted-all.ts')} */
const { plantedAll } = await import(pathToFileURL(bundle).href)
const say = (/** @type {string} */ line) => console.log(`${new Date().toISOString().slice(11, 19)} ${line}`)
process.exitCode = (await plantedAll({ at, of, minutes, every: values.every, folder: values.folder, say })) > 0 ? 1 : 0
