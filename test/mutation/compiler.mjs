/** What the compiler says of mutants that no test kills: `npm run check` is part of the net, too. */
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'

/** @typedef {import('./mutants.mjs').Mutant} Mutant */

const NEEDED = ['src', 'test', 'schemas', 'tsconfig.json', 'package.json']

/**
 * The mutants that do not compile. In a copy of the sources, and of each file one mutant at a time, so that one run of
 * the compiler judges many by the errors in their own files. Where another file has an error, too, one mutant changed
 * what others build upon: then each is tried alone.
 *
 * @type {(mutants: readonly Mutant[], folder: string) => Mutant[]}
 */
export function refused(mutants, folder) {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  for (const name of NEEDED) cpSync(name, `${folder}/${name}`, { recursive: true })
  symlinkSync(resolve('node_modules'), `${folder}/node_modules`)
  const sound = wrongFiles(folder)
  if (sound.size > 0) throw new Error(`without a mutant these do not compile: ${[...sound].join(', ')}`)
  /** @type {Mutant[]} */
  const found = []
  /** @type {(round: Mutant[]) => Set<string>} */
  const judge = (round) => {
    for (const mutant of round) writeFileSync(`${folder}/${mutant.path}`, mutated(mutant))
    const wrong = wrongFiles(folder)
    for (const { path } of round) cpSync(path, `${folder}/${path}`)
    return wrong
  }
  for (const round of roundsOf(mutants)) {
    const wrong = judge(round)
    const others = [...wrong].some((path) => round.every((mutant) => mutant.path !== path))
    found.push(...round.filter((mutant) => (others ? judge([mutant]).size > 0 : wrong.has(mutant.path))))
  }
  rmSync(folder, { recursive: true, force: true })
  return found
}

/** @param {string} folder */
function wrongFiles(folder) {
  const argv = [resolve('node_modules/typescript/bin/tsc'), '-p', 'tsconfig.json', '--pretty', 'false']
  const { stdout } = spawnSync(process.execPath, argv, { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 28 })
  return new Set([...stdout.matchAll(/^(\S+\.ts)\(\d+,\d+\): error/gm)].map(([, path = '']) => path))
}

/** @param {readonly Mutant[]} mutants */
function roundsOf(mutants) {
  /** @type {Mutant[][]} */
  const rounds = []
  for (const mutant of mutants) {
    const round = rounds.find((others) => others.every(({ path }) => path !== mutant.path))
    if (round) round.push(mutant)
    else rounds.push([mutant])
  }
  return rounds
}

/** @param {Mutant} mutant */
function mutated({ path, start, end, to, statement }) {
  const buffer = readFileSync(path)
  const changed = statement === 'removed' ? '' : statement === 'opens' ? `void (${to})` : `(${to})`
  return buffer.subarray(0, start).toString() + changed + buffer.subarray(end).toString()
}
