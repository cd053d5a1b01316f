import { describe, expect, test } from 'vitest'
import { ASSERTION_RESP_3, ATTESTATION_RESP_3 } from './bytes.ts'
import { ASSERTION_RESP_2, ATTESTATION_RESP_2 } from './client-data.ts'
import { EXCEPTIONS } from './exceptions.ts'
import { ATTESTATION_RESP_8, ATTESTATION_RESP_9, ATTESTATION_RESP_A, ATTESTATION_RESP_B } from './formats.ts'
import { CREATION_REQ_1, REQUEST_REQ_1 } from './options.ts'
import { ATTESTATION_RESP_4, ATTESTATION_RESP_5, ATTESTATION_RESP_6, ATTESTATION_RESP_7 } from './packed.ts'
import { judged, lines } from './payload.ts'
import { ASSERTION_RELATED, ATTESTATION_RELATED } from './related.ts'
import type { Row } from './row.ts'
import { ASSERTION_RESP_1, ATTESTATION_RESP_1 } from './structure.ts'

const CREATE = 'Server-ServerAuthenticatorAttestationResponse'
const GET = 'Server-ServerAuthenticatorAssertionResponse'
const CREATION = 'Server-ServerPublicKeyCredentialCreationOptions'
const REQUEST = 'Server-ServerPublicKeyCredentialGetOptionsResponse'
const GROUPS: Record<string, { rows: Row[]; accepted: number; refused: number }> = {
  [`${CREATE}-Resp-1`]: { rows: ATTESTATION_RESP_1, accepted: 1, refused: 14 },
  [`${CREATE}-Resp-2`]: { rows: ATTESTATION_RESP_2, accepted: 0, refused: 17 },
  [`${CREATE}-Resp-3`]: { rows: ATTESTATION_RESP_3, accepted: 1, refused: 19 },
  [`${CREATE}-Resp-4`]: { rows: ATTESTATION_RESP_4, accepted: 12, refused: 0 },
  [`${CREATE}-Resp-5`]: { rows: ATTESTATION_RESP_5, accepted: 3, refused: 14 },
  [`${CREATE}-Resp-6`]: { rows: ATTESTATION_RESP_6, accepted: 1, refused: 3 },
  [`${CREATE}-Resp-7`]: { rows: ATTESTATION_RESP_7, accepted: 2, refused: 1 },
  [`${CREATE}-Resp-8`]: { rows: ATTESTATION_RESP_8, accepted: 1, refused: 2 },
  [`${CREATE}-Resp-9`]: { rows: ATTESTATION_RESP_9, accepted: 3, refused: 4 },
  [`${CREATE}-Resp-A`]: { rows: ATTESTATION_RESP_A, accepted: 1, refused: 3 },
  [`${CREATE}-Resp-B`]: { rows: ATTESTATION_RESP_B, accepted: 1, refused: 7 },
  [`${GET}-Resp-1`]: { rows: ASSERTION_RESP_1, accepted: 1, refused: 21 },
  [`${GET}-Resp-2`]: { rows: ASSERTION_RESP_2, accepted: 0, refused: 17 },
  [`${GET}-Resp-3`]: { rows: ASSERTION_RESP_3, accepted: 8, refused: 5 },
  // The cases F-n of the groups below are no cases of the list: each lacks one demand of a P-n, or is judged by what was asked.
  [`${CREATION}-Req-1`]: { rows: CREATION_REQ_1, accepted: 3, refused: 23 },
  [`${REQUEST}-Req-1`]: { rows: REQUEST_REQ_1, accepted: 2, refused: 8 },
  [`${CREATE}, with options`]: { rows: ATTESTATION_RELATED, accepted: 1, refused: 6 },
  [`${GET}, with options and registration`]: { rows: ASSERTION_RELATED, accepted: 1, refused: 9 },
}

describe.each(Object.entries(GROUPS))('%s', (group, { rows, accepted, refused }) => {
  test.each(rows.map((row) => [row.case, row.what, row] as const))('%s: %s', async (name, _what, row) => {
    const payloads = await judged(row.payload(), row.options)
    const findings = payloads.flatMap((payload) => payload.findings)
    const errors = findings.filter(({ severity }) => severity === 'error')
    const exception = EXCEPTIONS[`${group} ${name}`]
    if (row.attestation !== undefined) expect(payloads.map(({ facts }) => facts.attestation)).toContain(row.attestation)
    if (exception === undefined) {
      expect(
        errors.map(({ rule }) => rule),
        lines(findings).join('\n'),
      ).toEqual(row.rule === undefined ? [] : [row.rule])
      if (row.says !== undefined) expect(`${errors[0]?.message} ${errors[0]?.cause}`).toContain(row.says)
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
