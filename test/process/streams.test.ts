import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { folder } from '../helpers/folder.ts'
import { BAD, GOOD } from '../helpers/lines.ts'
import { parsedAs } from '../helpers/schemas.ts'
import { BIN, measured, Running } from './program.ts'

/** A line for a shell; the program is `lint`. */
function shell(line: string, cwd = folder({})) {
  const lint = `'${process.execPath}' '${BIN}'`
  return spawnSync('bash', ['-c', line.replaceAll(/\blint\b/g, lint)], { cwd, encoding: 'utf8', maxBuffer: 1e9 })
}

describe('whoever stops reading', () => {
  it('ends a run over a stream without an end, without a word', () => {
    const { stdout, stderr } = shell(`yes '{"hello":1}' | lint --ndjson | head -n 1; echo "\${PIPESTATUS[1]}"`)
    const [record, code] = stdout.split('\n')
    expect([stderr, code, parsedAs<{ infos: number }>('record', record ?? '').infos]).toEqual(['', '0', 1])
  })

  it('leaves the code of what was found', () => {
    const cwd = folder({ 'bad.ndjson': `${BAD}\n`.repeat(2000) })
    const { stdout, stderr } = shell(`lint --ndjson bad.ndjson | head -n 1 > first; echo "\${PIPESTATUS[0]}"`, cwd)
    expect([stderr, stdout]).toEqual(['', '1\n'])
  })

  it('ends a run that waits for its next line', async () => {
    const run = new Running(['--ndjson'], folder({}))
    run.write(`${GOOD}\n`)
    await run.lines(1)
    run.child.stdout?.destroy()
    // The next record finds nobody.
    run.write(`${GOOD}\n`)
    expect(await run.ended).toMatchObject({ code: 0, err: '' })
  })
})

it('who reads slowly makes it wait: nothing piles up, nothing is lost', async () => {
  const { node, memory } = measured()
  const run = new Running(['--ndjson'], folder({}), node)
  run.child.stdout?.pause()
  // Blank lines are quick, and their records long: 32 times what a pipe holds, and a hundred times what is written back.
  const COUNT = 400_000
  run.child.stdin?.end('\n'.repeat(COUNT))
  // It writes; what it does while nobody reads shows in its memory.
  while ((run.child.stdout?.readableLength ?? 0) === 0) await new Promise(setImmediate)
  await new Promise((later) => setTimeout(later, 1500))
  run.child.stdout?.resume()
  const { code, out } = await run.ended
  expect([code, out.split('\n').length - 1]).toEqual([0, COUNT])
  expect(memory()).toBeLessThan(150 * 1024)
})

it('the memory of a stream is flat', async () => {
  const sizes: number[] = []
  for (const count of [2_000, 80_000]) {
    const { node, memory } = measured()
    const cwd = folder({ 'in.ndjson': `{"hello":"${'x'.repeat(2_000)}"}\n`.repeat(count) })
    const run = new Running(['--ndjson', '--quiet', '--format', 'json', 'in.ndjson'], cwd, node)
    expect((await run.ended).code).toBe(0)
    sizes.push(memory())
  }
  expect(Math.max(...sizes)).toBeLessThan(150 * 1024)
})

describe.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)('%s', (signal, code) => {
  it(`ends a stream after the lines that were begun, with ${code}`, async () => {
    const run = new Running(['--ndjson', '--key', 'line'], folder({}))
    run.write(`${GOOD}\n${BAD}\n`)
    await run.lines(2)
    run.child.kill(signal)
    const { out, err, ...ended } = await run.ended
    expect([ended, out.split('\n').length]).toEqual([{ code, signal: null }, 3])
    const [told, summary] = err.split('\n')
    expect(told).toBe(`passkey-lint: stopped (${signal}) after 2 lines; this is what was found so far`)
    expect(JSON.parse(summary ?? '')).toMatchObject({ exitCode: code, lines: 2, errors: 1 })
  })

  it('leaves a file of records as it was, and nothing beside it', async () => {
    const cwd = folder({ 'out.ndjson': 'before\n' })
    const run = new Running(['--ndjson', '--format', 'jsonl', '--format', 'jsonl=out.ndjson'], cwd)
    run.write(`${GOOD}\n`)
    await run.lines(1)
    run.child.kill(signal)
    const { err } = await run.ended
    expect(err).toContain('passkey-lint: jsonl=out.ndjson was not written, for not all lines were read\n')
    expect([readdirSync(cwd), readFileSync(join(cwd, 'out.ndjson'), 'utf8')]).toEqual([['out.ndjson'], 'before\n'])
  })

  it('ends a run over many files with what was found so far', async () => {
    const cwd = folder(Object.fromEntries(Array.from({ length: 600 }, (_, at) => [`many/${at}.json`, BAD])))
    spawnSync('mkfifo', ['pipe'], { cwd })
    const run = new Running(['many', 'pipe', '--format', 'json', '--format', 'json=report.json'], cwd)
    // It has opened the pipe when this has: all of the folder is judged, and it waits.
    const pipe = await open(join(cwd, 'pipe'), 'w')
    run.child.kill(signal)
    const ended = await run.ended
    await pipe.close()
    const inputs = (JSON.parse(ended.out) as { inputs: { path: string; unreadable?: string }[] }).inputs
    // Nothing ends the reading of a pipe but the signal itself, which a shell tells by the same number.
    expect([ended.signal, inputs.length, inputs.at(-1)?.unreadable]).toEqual([signal, 601, 'stopped before its end'])
    expect(ended.err).toBe(`passkey-lint: stopped (${signal}) after 601 of 601 files; this is what was found so far\n`)
    expect(readFileSync(join(cwd, 'report.json'), 'utf8')).toBe(ended.out)
  })

  it.each([
    ['triage', ['triage', 'many', 'pipe', '--format', 'json'], 'nothing is concluded from a part', undefined],
    ['test', ['test', 'many', 'pipe', '--format', 'json'], 'this is what was found so far', 601],
    ['test --update', ['test', '--update', 'many', 'pipe'], 'nothing was updated', undefined],
  ])('ends %s, and says what became of it', async (_, argv, said, tested) => {
    const cwd = folder(Object.fromEntries(Array.from({ length: 600 }, (__, at) => [`many/${at}.json`, BAD])))
    spawnSync('mkfifo', ['pipe'], { cwd })
    const run = new Running(argv, cwd)
    const pipe = await open(join(cwd, 'pipe'), 'w')
    run.child.kill(signal)
    const ended = await run.ended
    await pipe.close()
    expect([ended.signal, ended.err]).toEqual([
      signal,
      `passkey-lint: stopped (${signal}) after 601 of 601 files; ${said}\n`,
    ])
    expect(ended.out === '' ? undefined : JSON.parse(ended.out).inputs.length).toBe(tested)
    expect(readdirSync(join(cwd, 'many'))).toHaveLength(600)
  })
})

describe('a full disk', () => {
  it('for one report: told, the others are written, 2', () => {
    const { status, stdout, stderr } = shell(
      'lint --format compact --format json=/dev/full in.json',
      folder({ 'in.json': BAD }),
    )
    expect([status, stdout.includes('bytes-are-hex'), stderr]).toEqual([
      2,
      true,
      'passkey-lint: cannot write the report json=/dev/full: no space is left there\n',
    ])
  })

  it('for the records of a stream: told, the summary is there, 2', () => {
    const { status, stdout, stderr } = shell(
      'lint --ndjson --format jsonl=/dev/full --format pretty in.ndjson',
      folder({ 'in.ndjson': `${BAD}\n` }),
    )
    expect([status, stdout.includes('1 error in 1 payload of 1 line'), stderr]).toEqual([
      2,
      true,
      'passkey-lint: cannot write the records jsonl=/dev/full: no space is left there\n',
    ])
  })

  it.each([
    ['a report', '--format compact --format json=out in.json', 'the report json=out'],
    ['records', '--ndjson --quiet --format jsonl=out --format pretty in.ndjson', 'the records jsonl=out'],
  ])('that shows in the middle of %s leaves what was there before, and nothing beside it', (_, argv, what) => {
    const cwd = folder({
      'in.json': JSON.stringify(Array(9).fill(JSON.parse(BAD))),
      'in.ndjson': `${BAD}\n`.repeat(9),
      out: 'before',
    })
    // Two blocks of 1,024 bytes; the signal that comes with it ends whoever does not know it.
    const { status, stdout, stderr } = shell(`trap '' XFSZ; ulimit -f 2; lint ${argv}`, cwd)
    expect([status, stdout.includes('bytes-are-hex'), stderr]).toEqual([
      2,
      true,
      `passkey-lint: cannot write ${what}: it may not grow any further\n`,
    ])
    expect([readdirSync(cwd).sort(), readFileSync(join(cwd, 'out'), 'utf8')]).toEqual([
      ['in.json', 'in.ndjson', 'out'],
      'before',
    ])
  })

  it.each(['lint in.json > /dev/full', 'lint --ndjson in.ndjson > /dev/full 2> err; a=$?; tail -n 1 err >&2; exit $a'])(
    'for standard output: told, 2: %s',
    (line) => {
      const { status, stderr } = shell(line, folder({ 'in.json': BAD, 'in.ndjson': `${BAD}\n` }))
      expect([status, stderr]).toEqual([2, 'passkey-lint: cannot write to standard output: no space is left there\n'])
    },
  )
})

describe('a file that cannot be written', () => {
  it.each([
    ['in a folder that is not there', 'gone/x.json', 'there is no folder gone'],
    ['because it is a folder', 'folder', 'it is a folder'],
    ['below a file', 'in.json/x.json', 'in.json is no folder'],
    ['with a name that is too long', 'x'.repeat(300), 'the name is too long'],
  ])('%s', (_, path, why) => {
    const { status, stdout, stderr } = shell(
      `lint --format compact --format json=${path} --format sarif=report.sarif in.json`,
      folder({ 'in.json': BAD, 'folder/a.json': GOOD }),
    )
    expect([status, stdout.includes('bytes-are-hex'), stderr]).toEqual([
      2,
      true,
      `passkey-lint: cannot write the report json=${path}: ${why}\n`,
    ])
  })

  it('a link stays a link, and what it leads to is written', () => {
    const cwd = folder({ 'in.json': BAD, 'real/report.json': 'old' })
    const { status } = shell(
      'ln -s real/report.json link; lint --format json=link in.json; a=$?; test -L link && exit $a',
      cwd,
    )
    expect([status, readFileSync(join(cwd, 'real/report.json'), 'utf8').startsWith('{\n')]).toEqual([1, true])
  })

  it('what was permitted stays so', () => {
    const cwd = folder({ 'in.json': BAD, 'report.json': 'old' })
    const { stdout } = shell(
      'chmod 640 report.json; lint --format json=report.json in.json; stat -c %a report.json',
      cwd,
    )
    expect(stdout).toBe('640\n')
  })
})

describe('standard streams that are closed', () => {
  it.each([
    ['lint in.json >&-', 1],
    ['lint --ndjson --quiet in.ndjson >&-', 1],
  ])('%s', (line, code) => {
    const cwd = folder({ 'in.json': BAD, 'in.ndjson': `${BAD}\n` })
    const { status, stderr } = shell(line, cwd)
    expect([status, stderr]).toEqual([code, ''])
  })

  it.each([
    ['lint in.json 2>&- > out', 1, 'bytes-are-hex'],
    ['set -o pipefail; lint --ndjson in.ndjson 2>&- | cat > out', 1, 'bytes-are-hex'],
    ['set -o pipefail; lint in.json gone.json 2>&- | cat > out', 2, 'bytes-are-hex'],
    ['lint - <&- > out', 1, 'input-is-empty'],
    ['lint --ndjson <&- > out 2>&1', 0, '"lines":0'],
  ])('%s: the rest is told', (line, code, rest) => {
    const cwd = folder({ 'in.json': BAD, 'in.ndjson': `${BAD}\n` })
    const { status, stderr } = shell(line, cwd)
    expect([status, stderr]).toEqual([code, ''])
    expect(readFileSync(join(cwd, 'out'), 'utf8')).toContain(rest)
  })
})
