import { describe, expect, test } from 'vitest'
import { ASSERTION_RESP_3, ATTESTATION_RESP_3 } from './bytes.ts'
import { ASSERTION_RESP_2, ATTESTATION_RESP_2 } from './client-data.ts'
import { EXCEPTIONS } from './exceptions.ts'
import { lines, told } from './payload.ts'
import type { Row } from './row.ts'
import { ASSERTION_RESP_1, ATTESTATION_RESP_1 } from './structure.ts'

const CREATE = 'Server-ServerAuthenticatorAttestationResponse'
const GET = 'Server-ServerAuthenticatorAssertionResponse'
const GROUPS: Record<string, { rows: Row[]; accepted: number; refused: number }> = {
  [`${CREATE}-Resp-1`]: { rows: ATTESTATION_RESP_1, accepted: 1, refused: 14 },
  [`${CREATE}-Resp-2`]: { rows: ATTESTATION_RESP_2, accepted: 0, refused: 17 },
  [`${CREATE}-Resp-3`]: { rows: ATTESTATION_RESP_3, accepted: 1, refused: 19 },
  [`${GET}-Resp-1`]: { rows: ASSERTION_RESP_1, accepted: 1, refused: 21 },
  [`${GET}-Resp-2`]: { rows: ASSERTION_RESP_2, accepted: 0, refused: 17 },
  [`${GET}-Resp-3`]: { rows: ASSERTION_RESP_3, accepted: 8, refused: 5 },
}

describe.each(Object.entries(GROUPS))('%s', (group, { rows, accepted, refused }) => {
  test.each(rows.map((row) => [row.case, row.what, row] as const))('%s: %s', async (name, _what, row) => {
    const findings = await told(row.payload(), row.options)
    const errors = findings.filter(({ severity }) => severity === 'error')
    const exception = EXCEPTIONS[`${group} ${name}`]
    if (exception === undefined) {
      expect(
        errors.map(({ rule }) => rule),
        lines(findings).join('\n'),
      ).toEqual(row.rule === undefined ? [] : [row.rule])
      return
    }
    // An exception is told at the severity that it states, and nothing else is an error.
    const own = findings.filter(({ rule }) => rule === exception.rule)
    expect(lines(own).map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual([
      `${exception.severity} ${exception.rule}`,
    ])
    expect(errors).toEqual(own.filter(({ severity }) => severity === 'error'))
  })

  test('has all its cases', () => {
    const names = rows.map((row) => row.case)
    const numbered = (letter: string, many: number) => Array.from({ length: many }, (_, at) => `${letter}-${at + 1}`)
    const left = Object.keys(EXCEPTIONS).filter(
      (key) => key.startsWith(`${group} `) && EXCEPTIONS[key]?.severity === 'none',
    )
    expect([...names, ...left.map((key) => key.slice(group.length + 1))].sort()).toEqual(
      [...numbered('P', accepted), ...numbered('F', refused)].sort(),
    )
  })
})

test('every exception is of a case', () => {
  for (const name of Object.keys(EXCEPTIONS)) {
    const group = name.slice(0, name.lastIndexOf(' '))
    expect(GROUPS[group], name).toBeDefined()
  }
})
