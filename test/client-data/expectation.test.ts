import { describe, expect, test } from 'vitest'
import { fixtureOf } from '../helpers/fixtures.ts'
import { lintText } from '../helpers/lint.ts'

async function found(rule: string, file: string, expected: { origin?: string; challenge?: string }): Promise<string[]> {
  const report = await lintText(fixtureOf(rule, `${file}.json`).text, { expect: expected })
  const findings = report.inputs.flatMap((input) => input.payloads.flatMap((payload) => payload.findings))
  return findings.filter((finding) => finding.severity === 'error').map(({ rule, at }) => `${rule} ${at}`)
}

const CHALLENGE = 'TlHb--o8Czto0vpbJ9-GQJZ46uIyZ1MfzhHHWjfXOv0'

describe('--challenge', () => {
  test('another one is an error, the same one is none, and none given asks nothing', async () => {
    const unexpected = ['client-data-challenge-unexpected challenge']
    const other = 'kOwMvE2mQO6ou0B0jjD0VA'
    expect(await found('client-data-challenge-unexpected', 'bad-of-another-ceremony', { challenge: other })).toEqual(
      unexpected,
    )
    expect(await found('client-data-challenge-unexpected', 'good-as-expected', { challenge: CHALLENGE })).toEqual([])
    expect(await found('client-data-challenge-unexpected', 'bad-of-another-ceremony', {})).toEqual([])
  })
})

describe('--origin', () => {
  test('another one is an error, the same one is none', async () => {
    const unexpected = ['client-data-origin-unexpected origin']
    expect(
      await found('client-data-origin-unexpected', 'bad-of-another-page', { origin: 'https://localhost:3000' }),
    ).toEqual(unexpected)
    expect(
      await found('client-data-origin-unexpected', 'good-as-expected', { origin: 'http://localhost:3000' }),
    ).toEqual([])
  })
})
