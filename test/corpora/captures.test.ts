import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { TARGETS } from '../../src/model/index.ts'
import { filesOf } from '../fixtures/folders.ts'
import { lintText } from '../helpers/lint.ts'

const folder = new URL('../../fixtures/captured/', import.meta.url)
const files = filesOf('captured')

describe.each(TARGETS)('what a real browser returned, for %s', (target) => {
  test.each(files)('%s has no finding above info', async (file) => {
    const report = await lintText(readFileSync(new URL(file, folder), 'utf8'), { target })
    const findings = report.inputs.flatMap((input) => input.payloads.flatMap((payload) => payload.findings))
    expect(findings.filter(({ severity }) => severity !== 'info').map(({ rule }) => rule)).toEqual([])
    expect(report.summary.payloads).toBe(1)
  })
})
