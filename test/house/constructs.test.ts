import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { copyInto, folder } from '../helpers/folder.ts'

const PLANTED = `export const TABLE: Readonly<Record<string, string>> = { a: 'b' }
export const value: { [name: string]: number } = {}
export const number = (one: unknown): number => Number(one)
export const text = (one: unknown): string => String(one)
export const good: Record<'a', string> = { a: 'b' }
export const same = Number.isInteger(1)
`

// That nothing of the kind stands in the program is what `npm run check` asks.
test('a table that is a plain object is refused, and so is what throws for some values; in the program, not in its build', () => {
  const copy = folder({ 'src/planted.ts': PLANTED, 'src/build/planted.ts': PLANTED })
  copyInto(copy, ['.biome.json', '.gitignore'])
  copyInto(`${copy}/src/build`, ['src/build/house'])
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [resolve('node_modules/@biomejs/biome/bin/biome'), 'lint', '--colors=off', '--vcs-enabled=false', 'src'],
    { cwd: copy, encoding: 'utf8' },
  )
  const places = [...(stdout + stderr).matchAll(/^(\S+):(\d+):\d+ plugin /gm)].map(
    ([, path, line]) => `${path}:${line}`,
  )
  expect(places.sort()).toEqual(['src/planted.ts:1', 'src/planted.ts:2', 'src/planted.ts:3', 'src/planted.ts:4'])
})
