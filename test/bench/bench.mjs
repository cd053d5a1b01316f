/**
 * Measures what passkey-lint costs and prints a table, which `--write` puts into the README: `npm run bench`. With
 * `--only NAME` one of the modules, with `--full` also what takes minutes.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { tableOf, withTable } from './table.mjs'

const MODULES = ['start-up', 'throughput', 'folder', 'ndjson', 'forms', 'page']
const README = new URL('../../README.md', import.meta.url)

const { values } = parseArgs({
  options: {
    only: { type: 'string', multiple: true },
    full: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
  },
})
if (values.write && values.only) throw new Error('--write: the table has all parts; leave --only out')
const unknown = values.only?.filter((name) => !MODULES.includes(name)) ?? []
if (unknown.length > 0) throw new Error(`--only: ${unknown.join(', ')} is none of ${MODULES.join(', ')}`)

/** @type {import('./rounds.mjs').Row[]} */
const rows = []
for (const name of MODULES.filter((one) => values.only?.includes(one) ?? true)) {
  process.stderr.write(`${name} …\n`)
  const { rows: measured } = await import(`./${name}.mjs`)
  rows.push(...(await measured({ full: values.full })))
}
const table = tableOf(rows)
console.log(table)
if (values.write) writeFileSync(README, withTable(readFileSync(README, 'utf8'), table))
const missed = rows.filter(({ met }) => met === false)
for (const { what, value, allowed } of missed) process.stderr.write(`missed: ${what}: ${value}, allowed ${allowed}\n`)
process.exitCode = missed.length > 0 ? 1 : 0
