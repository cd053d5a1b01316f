import { parseArgs } from 'node:util'
import { importTypeScript } from './steps/import-typescript.mjs'

/**
 * `npm run fixtures`: the fixtures that test/recipes/ makes of fixtures/captured/, each by the one fault that its row
 * names, and those of attestation statements that are not there yet.
 *
 * Folders, as `envelope/id-absent`, narrow it to these.
 *
 * `--accept` then prints what is judged otherwise than expected.json says, and stores it there.
 * `--prune` removes what no recipe makes any more; without it such files are named.
 * `--statements` makes all fixtures of attestation statements anew: their keys are new in every run.
 */
const flag = /** @type {const} */ ({ type: 'boolean', default: false })
const options = { accept: flag, prune: flag, statements: flag }
const { values, positionals } = parseArgs({ options, allowPositionals: true })

const { run } = await importTypeScript('test/recipes/run.ts')
await run({ ...values, only: positionals }, console.log)
