import { spawnSync } from 'node:child_process'
import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { folder } from '../helpers/folder.ts'
import { BAD } from '../helpers/lines.ts'
import { BIN } from './program.ts'

const cwd = folder({
  'a.json': BAD,
  'c.json': BAD,
  'ex/a.json': BAD,
  'ex/a.expected.json': '["bytes-are-hex"]',
  'ex/c.json': BAD,
  'ex/c.expected.json': '["60377"]',
})
if (process.platform !== 'win32') for (const name of ['b.json', 'ex/b.json']) symlinkSync('b.json', join(cwd, name))

/** The program with these words, and what a shell does with its standard output. */
function shell(words: string, behind: string) {
  const line = `'${process.execPath}' '${BIN}' ${words} ${behind}; echo "\${PIPESTATUS[0]}" >&3`
  const { output } = spawnSync('bash', ['-c', line], {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  })
  return { out: output[1], err: output[2], code: Number(output[3]) }
}

const SUMMARY =
  '{"type":"summary","schemaVersion":1,"tool":{"name":"passkey-lint","version":"0"},"exitCode":1,"lines":1,"blank":0,"unreadable":0,"payloads":1,"errors":1,"warnings":0,"infos":0,"suppressed":0,"statistics":[]}'

describe('whoever reads what a command prints', () => {
  const ALL: [string, number][] = [
    ['triage a.json c.json', 1],
    ['test ex/c.json', 1],
    ['decode a.json', 0],
    ['explain 60377', 0],
    ['rules', 0],
    ['schema', 0],
    [`summarize <(echo '${SUMMARY}')`, 1],
    ['--version', 0],
  ]

  it.each(ALL)('%s: leaves, or was never there: a quiet end with the same code, %d', (words, code) => {
    expect(shell(words, '| head -c 1')).toMatchObject({ err: '', code })
    expect(shell(words, '>&-')).toEqual({ out: '', err: '', code })
  })

  it.each(ALL)('%s: has a disk that is full: told, 2', (words) => {
    const err = 'passkey-lint: cannot write to standard output: no space is left there\n'
    expect(shell(words, '> /dev/full')).toEqual({ out: '', err, code: 2 })
  })
})

const WHY = 'a link that leads to itself'

describe.runIf(process.platform !== 'win32')('what cannot be read stands among what can, 2', () => {
  it('triage tells of it, and concludes from the rest', () => {
    const { out, err, code } = shell('triage a.json b.json c.json --format compact', '')
    expect([code, err, out?.match(/^[ac]\.json.*bytes-are-hex/gm)?.length]).toEqual([2, '', 2])
    expect(out).toContain(`b.json:1:1: error - not-read: not read: ${WHY}`)
    expect(out).toMatch(/^verdict /)
  })

  it('test tells of it, and of what is as expected and what is not', () => {
    const { out, err, code } = shell('test --verbose ex', '')
    expect([code, err]).toEqual([2, ''])
    expect(out).toMatch(/✓ ex\/a\.json.*\n.*✗ ex\/b\.json +a link that leads to itself\n.*✗ ex\/c\.json/)
  })

  it('summarize tells of it, and adds up the rest', () => {
    const { out, err, code } = shell(`summarize b.json <(echo '${SUMMARY}')`, '')
    expect([code, err, out]).toEqual([
      2,
      `passkey-lint: b.json: ${WHY}\n`,
      expect.stringContaining('1 error in 1 payload of 1 line'),
    ])
  })

  it('a flag that names it cannot be obeyed', () => {
    for (const flag of ['--registration', '--baseline', '--config']) {
      const { out, err, code } = shell(`a.json ${flag} b.json`, '')
      expect([flag, code, out]).toEqual([flag, 2, ''])
      expect(err).toContain('b.json')
    }
  })
})
