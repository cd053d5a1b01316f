import { spawnSync } from 'node:child_process'
import { appendFileSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { folder } from '../helpers/folder.ts'
import { BAD, GOOD } from '../helpers/lines.ts'
import { Running } from './program.ts'

/** A run that has listed its inputs and waits for the first of them, a pipe. */
async function listed(
  files: Record<string, string>,
  argv: readonly string[],
  command = 'lint',
): Promise<{ run: Running; cwd: string; pipe: FileHandle }> {
  const cwd = folder(files)
  spawnSync('mkfifo', ['pipe'], { cwd })
  const run = new Running([command, 'pipe', ...argv], cwd)
  // Opening waits until the other side is opened, too.
  return { run, cwd, pipe: await open(join(cwd, 'pipe'), 'w') }
}

async function endOf({ run, pipe }: Awaited<ReturnType<typeof listed>>) {
  await pipe.write(`${GOOD}\n`)
  await pipe.close()
  return run.ended
}

describe('a folder that changes while it is read', () => {
  const files = { 'in/a.json': BAD, 'in/b.json': BAD, 'in/c.json': BAD }

  it('a file that is gone is told, the rest is reported, 2', async () => {
    const waiting = await listed(files, ['in', '--format', 'compact'])
    rmSync(join(waiting.cwd, 'in/b.json'))
    const { code, out } = await endOf(waiting)
    expect(code).toBe(2)
    expect(out).toMatch(/^in\/a\.json.*\n(.*\n)?in\/b\.json.*no such file.*\nin\/c\.json/m)
  })

  it('the same in an incident, which is concluded from the rest', async () => {
    const waiting = await listed(files, ['in', '--format', 'json'], 'triage')
    rmSync(join(waiting.cwd, 'in/b.json'))
    const { code, out } = await endOf(waiting)
    const { incident } = JSON.parse(out) as { incident: { causes: { path: string }[]; notRead: object[] } }
    expect([code, incident.causes.map(({ path }) => path), incident.notRead]).toEqual([
      2,
      ['in/a.json', 'in/c.json'],
      [{ path: 'in/b.json', because: 'no such file' }],
    ])
  })

  it('the same in a stream, whose records go on', async () => {
    const waiting = await listed(files, ['in', '--ndjson'])
    rmSync(join(waiting.cwd, 'in/b.json'))
    const { code, out, err } = await endOf(waiting)
    expect([code, out.match(/"bytes-are-hex"/g)?.length]).toEqual([2, 2])
    expect(err).toMatch(/^passkey-lint: in\/b\.json: no such file\n\{"type":"summary"/)
  })

  it('the same of payloads that are tested', async () => {
    const waiting = await listed(files, ['in', '--format', 'json'], 'test')
    rmSync(join(waiting.cwd, 'in/b.json'))
    const { code, out } = await endOf(waiting)
    const { inputs } = JSON.parse(out) as { inputs: { path: string; outcome: string }[] }
    expect([code, inputs.map(({ path, outcome }) => `${path} ${outcome}`)]).toEqual([
      2,
      ['pipe met', 'in/a.json unmet', 'in/b.json unread', 'in/c.json unmet'],
    ])
  })

  it('a file that became a folder is told', async () => {
    const waiting = await listed(files, ['in', '--format', 'compact'])
    rmSync(join(waiting.cwd, 'in/b.json'))
    mkdirSync(join(waiting.cwd, 'in/b.json'))
    const { code, out } = await endOf(waiting)
    expect([code, out.includes('in/c.json')]).toEqual([2, true])
    expect(out).toMatch(/^in\/b\.json.*is a folder/m)
  })

  it('a file that grew is read as it is then', async () => {
    const waiting = await listed({ ...files, 'in/b.json': '' }, ['in', '--format', 'json'])
    appendFileSync(join(waiting.cwd, 'in/b.json'), BAD)
    const { code, out } = await endOf(waiting)
    const { inputs } = JSON.parse(out) as { inputs: { payloads: { kind: string }[] }[] }
    expect([code, inputs.map(({ payloads }) => payloads[0]?.kind)]).toEqual([1, Array(4).fill('registration')])
  })

  it('the folder itself is gone', async () => {
    const waiting = await listed(files, ['in', '--format', 'compact'])
    rmSync(join(waiting.cwd, 'in'), { recursive: true })
    const { code, out } = await endOf(waiting)
    expect([code, out.match(/no such file/g)?.length]).toEqual([2, 3])
  })

  it('what came after the look is left to the next run', async () => {
    const waiting = await listed(files, ['in', '--format', 'json'])
    writeFileSync(join(waiting.cwd, 'in/aa.json'), BAD)
    const { code, out } = await endOf(waiting)
    expect([code, (JSON.parse(out) as { inputs: unknown[] }).inputs.length]).toEqual([1, 4])
  })
})

describe('what cannot be read stands among what can', () => {
  it.each([
    ['a link that leads to itself', (path: string) => symlinkSync(path, path), 'a link that leads to itself'],
    ['a link to nothing', (path: string) => symlinkSync('gone', path), 'no such file'],
    ['a file whose reading fails', (path: string) => symlinkSync('/proc/self/mem', path), 'cannot be read (EIO)'],
  ])('%s', async (_, make, why) => {
    const cwd = folder({ 'a.json': BAD, 'c.json': BAD })
    make(join(cwd, 'b.json'))
    for (const [argv, told] of [
      [['--format', 'compact'], 'out'],
      [['--ndjson'], 'err'],
    ] as const) {
      const ended = await new Running([...argv, 'a.json', 'b.json', 'c.json'], cwd).ended
      expect([ended.code, ended.out.split('\n').filter((line) => line.includes('bytes-are-hex')).length]).toEqual([
        2, 2,
      ])
      expect(ended[told]).toContain('b.json')
      expect(ended[told]).toContain(why)
    }
  })

  it('a socket', async () => {
    const cwd = folder({ 'a.json': BAD })
    const server = createServer().listen(join(cwd, 's'))
    const ended = await new Running(['--format', 'compact', 's', 'a.json'], cwd).ended
    server.close()
    expect([ended.code, ended.out.includes('a.json'), ended.out.includes('cannot be read (ENXIO)')]).toEqual([
      2,
      true,
      true,
    ])
  })
})
