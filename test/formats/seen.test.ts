import { expect, test } from 'vitest'
import { cli, cliJson } from '../cli/run.ts'

const GOOD = 'fixtures/captured/twilio-platform.registration.json'

test('--verbose says by what a payload was taken for what it is, and how it was read', async () => {
  const { out } = await cli([GOOD, '--verbose'])
  expect(out.split('\n')).toContain('  seen by response.attestationObject, read as json')
  expect((await cli([GOOD])).out).not.toContain('seen by')
})

test('the JSON report has it too, then alone', async () => {
  const seenBy = async (...flags: string[]) =>
    (await cliJson([GOOD, ...flags])).report.inputs.flatMap(({ payloads }) => payloads.map((one) => one.seenBy))
  expect(await seenBy('--verbose')).toEqual(['response.attestationObject'])
  expect(await seenBy()).toEqual([undefined])
})
