import { expect, it } from 'vitest'
import { folder } from '../helpers/folder.ts'
import { cli } from './run.ts'

it('what a misuse quotes of the command line does not act on the terminal', async () => {
  const { code, err } = await cli(['schema', 'a\u001b[2Jb'], { cwd: folder({}) })
  expect(code).toBe(2)
  expect(err).toContain('there is no schema "a\\u{1b}[2Jb"')
})
