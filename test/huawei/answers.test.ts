import { describe, expect, test } from 'vitest'
import { takenFor } from '../helpers/wire.ts'

describe('errors of the kit are read', () => {
  test.each([
    [{ code: 1021300004, message: 'The user canceled the operation.' }],
    [{ code: '1021300012', message: 'The number of passkeys has reached the upper limit.' }],
    [{ code: 801, message: 'Device type error.' }],
  ])('%o', async (error) => {
    expect(await takenFor(error)).toEqual(['server-error', expect.stringContaining('Huawei'), 'server-error-explained'])
  })

  test.each([
    [{ code: 801, message: 'Something else.' }],
    [{ code: 10213, message: 'Short.' }],
    [{ code: 1021300004 }],
  ])('%o is none', async (error) => {
    const [kind] = await takenFor(error)
    expect(kind).not.toBe('server-error')
  })
})
