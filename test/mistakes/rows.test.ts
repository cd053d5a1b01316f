import { describe, expect, test } from 'vitest'
import { lines, told } from '../conformance/payload.ts'
import { AUTHENTICATORS } from './authenticators.ts'
import { CEREMONIES } from './ceremonies.ts'
import { GUARD } from './guard.ts'
import { MEMBERS } from './members.ts'

const MISTAKES = [...MEMBERS, ...CEREMONIES, ...AUTHENTICATORS].sort((a, b) => a.number - b.number)

describe('a mistake that people make has one finding', () => {
  test.each(MISTAKES.map((row) => [row.number, row.what, row] as const))('%i: %s', async (_number, _what, row) => {
    const findings = await told(row.payload(), row.options)
    const grave = findings.filter(({ severity }) => severity !== 'info')
    const own = findings.filter(({ rule }) => rule === row.rule)
    expect(
      own.map(({ severity }) => severity),
      lines(findings).join('\n'),
    ).toEqual([row.severity])
    const besides = grave.filter(({ rule }) => rule !== row.rule).map(({ rule }) => rule)
    expect(besides).toEqual([])
  })

  test('every number of the list is here, or the payload cannot show it', () => {
    const numbers = new Set(MISTAKES.map(({ number }) => number))
    const wanted = [...Array.from({ length: 40 }, (_, at) => at + 1), 48, 49, 51, 52, 53, 55, 56, 65]
    expect(wanted.filter((number) => !numbers.has(number))).toEqual(Object.keys(NOT_SHOWN).map(Number))
  })
})

/** Numbers without a row: why no payload shows the mistake, or why it is none of the payload's. */
const NOT_SHOWN: Record<number, string> = {
  37: 'a server that compares templates; the payload is sound, and stands in the guard list',
  53: 'a client that demands an optional member; the options are sound, and stand in the guard list',
}

describe('what is sound is told as no more than info', () => {
  test.each(GUARD.map((row) => [row.what, row] as const))('%s', async (_what, row) => {
    const findings = await told(row.payload(), row.options)
    expect(lines(findings.filter(({ severity }) => severity !== 'info'))).toEqual([])
  })
})
