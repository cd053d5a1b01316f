/** What a run says: a table by group, operator and folder, and every survivor. */
import { readFileSync } from 'node:fs'
import { CRITICAL } from './mutants.mjs'

/** @typedef {import('./mutants.mjs').Mutant} Mutant */
/** @typedef {{ result: 'killed' | 'survived' | 'equivalent', why?: string | undefined, killedBy?: string, spent?: number }} Judged */
/** @typedef {Mutant & Judged} Row */

/** Of all mutants so many percent must be killed, and of those in the critical groups every one. */
const WANTED = 90

/** Why, by id. @type {Record<string, string>} */
const EQUIVALENT = JSON.parse(readFileSync(new URL('equivalent.json', import.meta.url), 'utf8'))

/** @type {(mutants: readonly Mutant[], results: Record<string, Judged>) => { text: string, good: boolean, data: object }} */
export function reportOf(mutants, results) {
  const rows = mutants.map((mutant) => ({ ...mutant, ...judgedOf(mutant.id, results[mutant.id]) }))
  const counted = rows.filter(({ result }) => result !== 'equivalent')
  const survivors = counted.filter(({ result }) => result === 'survived')
  const grave = survivors.filter(({ group }) => CRITICAL.includes(group))
  const score = percent(counted)
  const text = [
    ...table('group', rows),
    ...table('operator', rows),
    ...table('folder', rows),
    `${rows.length} mutants, ${rows.length - counted.length} of them equivalent; killed ${score.toFixed(1)} %`,
    `survivors in ${CRITICAL.join(', ')}: ${grave.length}`,
    '',
    ...survivors.map(({ path, line, id, why }) => `survived ${path}:${line}\n  ${id}\n  ${why}`),
    '',
  ].join('\n')
  return {
    text,
    good: score >= WANTED && grave.length === 0,
    data: { score, survivors: survivors.length, mutants: rows },
  }
}

/** A mutant that was killed is not equivalent, whatever the list says. @type {(id: string, judged: Judged | undefined) => Judged} */
const judgedOf = (id, judged = { result: 'survived' }) =>
  judged.result === 'survived' && Object.hasOwn(EQUIVALENT, id)
    ? { ...judged, result: 'equivalent', why: EQUIVALENT[id] ?? '' }
    : judged

/** @type {(key: 'group' | 'operator' | 'folder', rows: readonly Row[]) => string[]} */
function table(key, rows) {
  const values = [...new Set(rows.map((row) => row[key]))].sort()
  const lines = values.map((value) => {
    const all = rows.filter((row) => row[key] === value && row.result !== 'equivalent')
    const killed = all.filter(({ result }) => result === 'killed').length
    return `${String(value).padEnd(44)} ${String(killed).padStart(4)} of ${String(all.length).padStart(4)}  ${percent(all).toFixed(0).padStart(4)} %`
  })
  return [`by ${key}`, ...lines, '']
}

const percent = (/** @type {readonly Row[]} */ rows) =>
  rows.length === 0 ? 100 : (100 * rows.filter(({ result }) => result === 'killed').length) / rows.length
