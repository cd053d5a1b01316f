import { describe, expect, test } from 'vitest'
import { samplesOf } from '../../src/build/samples.mjs'
import { allRules } from '../../src/rules/index.ts'
import { told } from '../explain/run.ts'
import { storedIn } from '../fixtures/expected.ts'
import { folderOf } from '../fixtures/folders.ts'

const SAMPLES = samplesOf('fixtures')

/** Whose bad fixtures differ from the good ones in a flag that they are judged with, not in what they hold. */
const BY_FLAG = allRules()
  .map(({ id }) => id)
  .filter((id) => {
    const { options, files } = storedIn(folderOf(id))
    return options !== undefined || Object.values(files).some((file) => file.options !== undefined)
  })

/** Whose bad fixtures differ in their names. */
const BY_NAME = ['aasa-name-has-extension']

describe('the page of a rule shows what it tells and what it does not', () => {
  test.each(allRules().map(({ id }) => id))('%s', (id) => {
    const sample = SAMPLES[id]
    if (!sample) return expect([...BY_FLAG, ...BY_NAME]).toContain(id)
    expect(sample.bad).not.toBe('')
    expect(sample.good).not.toBe('')
    expect(sample.bad).not.toBe(sample.good)
    for (const text of [sample.bad, sample.good]) {
      expect(text.length).toBeLessThan(400)
      expect(text).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e]|\p{Surrogate}/u)
    }
  })
})

test('explain prints both', async () => {
  const { out } = await told(['transport-unsupported'])
  expect(out).toContain('- told: transports/1: "telepathy"')
  expect(out).toContain('- not told: transports/1: "nfc"')
})
