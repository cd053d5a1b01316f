import { parseArgs } from 'node:util'
import { capture } from './capture/run.mjs'

/** `npm run capture`: fixtures/captured from a real browser. */
const { values } = parseArgs({ options: { out: { type: 'string', default: 'fixtures/captured' } } })

try {
  const { files } = await capture({ out: values.out })
  console.log(`${files.length} files in ${values.out}`)
} catch (error) {
  console.error(error instanceof Error ? error.message : error, (error instanceof Error && error.cause) || '')
  process.exitCode = 1
}
