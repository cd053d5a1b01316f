import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { TARGETS } from '../../src/model/index.ts'
import { FIXTURES } from '../fixtures/folders.ts'
import { fixture } from '../helpers/fixtures.ts'
import { lintText } from '../helpers/lint.ts'

const CAPTURED = readdirSync(new URL('captured/', FIXTURES)).filter((name) =>
  /\.(?:registration|authentication)\./.test(name),
)

test.each(TARGETS)('what browsers gave has no error for %s', async (target) => {
  expect(CAPTURED.length).toBeGreaterThan(20)
  for (const name of CAPTURED) {
    const report = await lintText(fixture(`captured/${name}`).text, { target })
    const findings = report.inputs.flatMap((input) => input.payloads.flatMap((payload) => payload.findings))
    expect(
      findings.filter(({ severity }) => severity === 'error').map(({ rule }) => rule),
      name,
    ).toEqual([])
  }
})
