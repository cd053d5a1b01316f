import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { cli } from '../cli/run.ts'
import { folder } from '../helpers/folder.ts'
import { COLUMNS, promptOf, SHOTS } from '../screenshots/shots.mjs'

/** What a picture shows, line by line, as `svgOf` writes it. */
function textOf(svg: string): string[] {
  const lines = [...svg.matchAll(/<text [^>]*>(.*?)<\/text>/g)].map(([, line = '']) => line)
  return lines.map((line) =>
    line
      .replaceAll(/<[^>]*>/g, '')
      .replaceAll('\u00a0', ' ')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&amp;', '&'),
  )
}

test.each(SHOTS.flatMap((shot) => ['dark', 'light'].map((theme) => [shot.name, theme, shot] as const)))(
  'the picture %s (%s) shows what the program prints today; else: npm run screenshots',
  async (name, theme, shot) => {
    const files = Object.entries(shot.files).map(([to, from]) => [to, readFileSync(from)] as const)
    const cwd = folder(Object.fromEntries(files))
    const { out } = await cli(shot.argv, { cwd, isTTY: true, columns: COLUMNS, env: { NO_COLOR: '1' } })
    const svg = readFileSync(`.github/images/${name}-${theme}.svg`, 'utf8')
    expect(textOf(svg)).toEqual([promptOf(shot), ...out.trimEnd().split('\n')])
  },
)
