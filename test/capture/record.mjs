import { parseArgs } from 'node:util'
import { record } from './recorded/record.mjs'
import { RUNS } from './recorded/runs.mjs'

/** `npm run record`: fixtures/recorded from a real browser. */
const { values } = parseArgs({
  options: { out: { type: 'string', default: 'fixtures/recorded' }, run: { type: 'string' } },
})
const runs = values.run === undefined ? RUNS : RUNS.filter(({ name }) => name === values.run)

try {
  const { files } = await record({ out: values.out, runs })
  console.log(`${files.length} files in ${values.out}`)
} catch (error) {
  console.error(error instanceof Error ? error.message : error, (error instanceof Error && error.cause) || '')
  process.exitCode = 1
}
