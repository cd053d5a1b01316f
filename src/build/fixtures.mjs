import { mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { pathOf, ROWS, render } from './fixtures/index.mjs'
import { importTypeScript } from './steps/import-typescript.mjs'

/**
 * `npm run fixtures`: fixtures/<rule-id>/ from fixtures/captured/, each by the one fault that its row names.
 * `-- --prune` also removes the files of these folders that no row makes; without it they are named.
 * `-- --accept` then prints what is judged otherwise than expected.json says, and stores it there.
 */
const FOLDER = new URL('../../fixtures/', import.meta.url)
const { values } = parseArgs({
  options: { prune: { type: 'boolean', default: false }, accept: { type: 'boolean', default: false } },
})

const rendered = new Map(ROWS.map((row) => [pathOf(row), render(row).text]))
if (rendered.size !== ROWS.length) throw new Error('two rows have one path')

for (const rule of new Set(ROWS.map((row) => row.rule))) {
  const folder = new URL(`${rule}/`, FOLDER)
  await mkdir(folder, { recursive: true })
  for (const name of await readdir(folder)) {
    if (name === 'expected.json' || rendered.has(`${rule}/${name}`)) continue
    if (values.prune) await rm(new URL(name, folder))
    console.log(`${rule}/${name}: ${values.prune ? 'removed' : 'no row makes it'}`)
  }
}
for (const [path, text] of rendered) await writeFile(new URL(path, FOLDER), text)
console.log(`${rendered.size} files in fixtures/`)
if (values.accept) {
  const { accept } = await importTypeScript('test/fixtures/accept.ts')
  await accept(console.log)
}
