import { expect, test } from 'vitest'
import { cli } from './run.ts'

test.each(['2026-02-30', '2025-02-29', '2026-04-31', '2026-06-31', '2100-02-29'])(
  '--now: there is no %s',
  async (day) => {
    const { code, out, err } = await cli(['--now', `${day}T09:30:00Z`, '-'], { stdin: '{}' })
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(`There is no day ${day}`)
  },
)

test.each(['2024-02-29', '2000-02-29', '2026-12-31'])('--now: there is a %s', async (day) => {
  const { code } = await cli(['--now', `${day}T09:30:00Z`, '-'], { stdin: '{}' })
  expect(code).toBe(1)
})
