import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { cliJson } from '../cli/run.ts'

const PATH = 'fixtures/captured/mistakes/hex.json'
const TEXT = readFileSync(PATH, 'utf8')
const prints = async (text: string, ...flags: string[]): Promise<(string | undefined)[]> =>
  (await cliJson(['-', ...flags], { stdin: text })).report.inputs.flatMap(({ payloads }) =>
    payloads.flatMap(({ findings }) => findings.map(({ fingerprint }) => fingerprint)),
  )

test('the same fault with the same value is known again wherever it moved, and in another wrapping', async () => {
  const [own] = await prints(TEXT)
  expect(own).toMatch(/^[0-9a-f]{32}$/)
  expect(await prints(`\n\n${JSON.stringify(JSON.parse(TEXT))}`)).toContain(own)
  expect(await prints(JSON.stringify({ credential: JSON.parse(TEXT) }))).toContain(own)
})

test('the same fault with another value is another one', async () => {
  const other: { id: string } = JSON.parse(TEXT)
  other.id = `${other.id.slice(0, -2)}00`
  const [own] = await prints(TEXT)
  expect(await prints(JSON.stringify(other))).not.toContain(own)
})
