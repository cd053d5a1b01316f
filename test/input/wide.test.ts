import { expect, test } from 'vitest'
import { cliJson } from '../cli/run.ts'
import { captured } from '../conformance/payload.ts'

const TEXT = JSON.stringify({ ...captured('es256-none.registration'), note: 'ä€😀' })

function utf32(text: string, isLittle: boolean): Buffer {
  const points = [...text].map((point) => point.codePointAt(0) ?? 0)
  const bytes = Buffer.alloc(4 * points.length)
  for (const [at, point] of points.entries())
    if (isLittle) bytes.writeUInt32LE(point, 4 * at)
    else bytes.writeUInt32BE(point, 4 * at)
  return bytes
}

test.each([
  ['UTF-16, little end first', Buffer.from(TEXT, 'utf16le'), 'UTF-16 without a byte order mark'],
  ['UTF-16, big end first', Buffer.from(TEXT, 'utf16le').swap16(), 'UTF-16 without a byte order mark'],
  ['UTF-32, little end first', utf32(TEXT, true), 'UTF-32 without a byte order mark'],
  ['UTF-32, big end first', utf32(TEXT, false), 'UTF-32 without a byte order mark'],
  ['UTF-32 with a mark, little end first', utf32(`\ufeff${TEXT}`, true), 'UTF-32'],
  ['UTF-32 with a mark, big end first', utf32(`\ufeff${TEXT}`, false), 'UTF-32'],
  [
    'UTF-32 that was cut within a character',
    utf32(`${TEXT} `, true).subarray(0, -3),
    'UTF-32 without a byte order mark',
  ],
])('%s is named and read', async (_, stdin, name) => {
  const { report } = await cliJson(['-'], { stdin })
  const [payload] = report.inputs[0]?.payloads ?? []
  expect(payload?.kind).toBe('registration')
  expect(payload?.findings.map(({ message }) => message)).toContain(`found inside text in ${name}`)
})

test.each([
  ['zeros', Buffer.alloc(64)],
  ['numbers', utf32('\u0001\u0002\u0003\u0004', true)],
])('%s are no UTF-32', async (_, stdin) => {
  const { report } = await cliJson(['-'], { stdin })
  expect(report.inputs[0]?.payloads[0]?.findings.map(({ rule }) => rule)).toEqual(['input-is-binary'])
})
