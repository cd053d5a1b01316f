import { describe, expect, it } from 'vitest'
import { FORMATS } from '../../src/formats/index.ts'
import type { Severity } from '../../src/model/index.ts'
import { cli } from '../cli/run.ts'
import { elementsOf } from './readers/xml.ts'
import { context, REPORT } from './report.ts'

/** How many tests a report says did not pass. */
const failed: Record<'junit' | 'tap', (text: string) => number> = {
  junit: (text) => elementsOf(text).filter(({ name }) => name === 'failure' || name === 'error').length,
  tap: (text) => text.split('\n').filter((line) => line.startsWith('not ok')).length,
}

describe.each(['junit', 'tap'] as const)('%s says what the exit code says', (name) => {
  const { expectation: _, ...unexpecting } = REPORT

  it.each<[Severity, number]>([
    // One input was not read.
    ['error', 2 + 1],
    ['warning', 4 + 1],
    ['info', 5 + 1],
  ])('from %s on', async (failOn, count) => {
    expect(failed[name](FORMATS[name](unexpecting, await context({ failOn })))).toBe(count)
  })

  it.each<[string[], number]>([
    [['fixtures/captured/mistakes/hex.json'], 1],
    [['fixtures/captured/mistakes/hex.json', '--expect', '60380'], 0],
    [['fixtures/captured/mistakes/hex.json', '--expect', 'none'], 1],
    [['fixtures/captured/twilio-platform.registration.json', '--expect', '60380'], 1],
    [['gone.json'], 1],
  ])('of %j', async (argv, count) => {
    const { code, out } = await cli([...argv, '--format', name])
    expect([code > 0, failed[name](out)]).toEqual([count > 0, count])
  })
})
