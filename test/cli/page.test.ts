import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { delimiter, dirname, join, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { folder } from '../helpers/folder.ts'
import { cli } from './run.ts'

const BIN = resolve('bin/passkey-lint.js')

test('a page goes to a pipe or into a file, and to no terminal', async () => {
  const root = folder({})
  const { code, out } = await cli(['page'])
  expect(code).toBe(0)
  expect(await cli(['page', '--out', 'page.html'], { cwd: root })).toEqual({
    code: 0,
    out: '',
    err: 'passkey-lint: the page is in page.html\n',
  })
  expect(readFileSync(join(root, 'page.html'), 'utf8')).toBe(out)
  expect(await cli(['page'], { isTTY: true })).toMatchObject({
    code: 2,
    out: '',
    err: expect.stringContaining('--open'),
  })
  expect(await cli(['page', '--out', 'no/page.html'], { cwd: root })).toMatchObject({
    code: 2,
    err: 'passkey-lint: --out no/page.html: cannot be written: there is no folder no\n',
  })
})

test('a page is one file, which loads nothing, and not large', async () => {
  const { out } = await cli(['page'])
  // The library and what starts it, examples, the page.
  expect(out.match(/<script[ >]/g)).toHaveLength(4)
  expect(out).not.toMatch(/<(?:link|img|script)[^>]+(?:src|href)="(?!data:)|\{\{\w+\}\}|style="|\son\w+="/)
  expect(out).toContain("connect-src 'none'")
  // A quarter above what it was in November 2026.
  expect(gzipSync(out).length).toBeLessThan(750_000)
})

test.skipIf(process.platform !== 'linux')(
  `a page is opened by what opens files here${process.platform === 'linux' ? '' : ' (not run: it is told of Linux alone)'}`,
  async () => {
    const root = folder({})
    const tools = join(root, 'tools')
    mkdirSync(tools)
    const opener = join(tools, 'xdg-open')
    writeFileSync(opener, `#!/bin/sh\nprintf %s "$1" > ${join(root, 'opened')}\n`)
    chmodSync(opener, 0o755)
    const run = (path: string) =>
      spawnSync(process.execPath, [BIN, 'page', '--open'], { encoding: 'utf8', env: { PATH: path, TMPDIR: root } })
    const { status, stderr } = run([tools, '/usr/bin', '/bin'].join(delimiter))
    const [, path = ''] = /^passkey-lint: the page is in (.*)\n$/.exec(stderr) ?? []
    expect([status, dirname(dirname(path))]).toEqual([0, root])
    expect(readFileSync(path, 'utf8')).toMatch(/^<!doctype html>/)
    // What opens files goes on by itself: it is not taken away before it did.
    const opened = join(root, 'opened')
    await expect.poll(() => existsSync(opened) && readFileSync(opened, 'utf8'), { timeout: 20_000 }).toBe(path)
    rmSync(opener)
    expect(run(tools)).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/^passkey-lint: --open: no browser could be started \(ENOENT\); the page is in /),
    })
    const nowhere = { PATH: tools, TMPDIR: join(root, 'nowhere') }
    expect(spawnSync(process.execPath, [BIN, 'page', '--open'], { encoding: 'utf8', env: nowhere })).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(
        /^passkey-lint: --open: no folder for the page could be made in .*; --out FILE says/,
      ),
    })
  },
)
