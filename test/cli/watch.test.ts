import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { run } from '../../src/cli.ts'
import { folder } from '../helpers/folder.ts'
import { cli } from './run.ts'

it('takes no standard input', async () => {
  const message = 'passkey-lint: --watch: standard input cannot be watched; name files or folders\n'
  expect(await cli(['--watch', '-'])).toEqual({ code: 2, out: '', err: message })
  expect(await cli(['--watch'], { stdin: '{}' })).toEqual({ code: 2, out: '', err: message })
})

it('ends at once when the first run cannot be done as asked', async () => {
  const cwd = folder({ 'a.json': '{}' })
  const ran = await cli(['--watch', 'a.json', '--format', 'json', '--format', 'pretty'], { cwd })
  expect(ran).toMatchObject({ code: 2, out: '', err: expect.stringMatching(/^passkey-lint: --format: [^\n]+\n$/) })
})

it('clears a terminal before a run that follows', async () => {
  const cwd = folder({ 'a.json': '{}' })
  let out = ''
  let stop: (value: unknown) => void = () => {}
  const stopped = new Promise((resolve) => {
    stop = resolve
  })
  let waits = 0
  const code = await run(['--watch', 'a.json'], {
    stdin: Object.assign([], { isTTY: true }) as never,
    stdout: { write: (text) => (out += text), isTTY: true },
    stderr: {
      write: (text) => {
        if (!text.includes('Ctrl-C')) return
        waits++
        if (waits === 1) writeFileSync(join(cwd, 'a.json'), '{}\n')
        else stop(undefined)
      },
    },
    env: { NO_COLOR: '1' },
    cwd: () => cwd,
    stopped: () => stopped,
  })
  const [before = '', after = '', ...more] = out.split('\u001b[2J\u001b[H')
  expect([code, more]).toEqual([1, []])
  expect(after).toBe(before)
})
