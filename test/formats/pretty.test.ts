import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { FormatContext } from '../../src/formats/format.ts'
import pretty from '../../src/formats/pretty.ts'
import { palette } from '../../src/text/colouring.ts'
import { context, REPORT } from './report.ts'

/** What a person sees, by eye: change a file only after having read the difference. */
const golden = (name: string): string => readFileSync(new URL(`${name}.txt`, import.meta.url), 'utf8')

const cases: [string, Partial<FormatContext>][] = [
  ['pretty', {}],
  ['pretty-quiet', { quiet: true }],
  ['pretty-verbose-wide', { verbose: true, width: 110 }],
]

it.each(cases)('%s', async (name, rest) => {
  await expect(pretty(REPORT, await context(rest))).toMatchFileSnapshot(`${name}.txt`)
})

describe('colour', () => {
  it('changes nothing but colour', async () => {
    const coloured = pretty(REPORT, await context({ palette: await palette(1) }))
    expect(coloured).not.toBe(golden('pretty'))
    expect(coloured.replaceAll(/\u001b\[\d+m/g, '')).toBe(golden('pretty'))
  })
})

it('never lets a message act on the terminal', async () => {
  expect(pretty(REPORT, await context())).toContain('has no line\\u{1b}[31m to be shown')
})
