import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { cli, cliJson } from '../cli/run.ts'
import { folder } from '../helpers/folder.ts'

const GOOD = readFileSync('fixtures/captured/twilio-platform.registration.json', 'utf8')
const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0])
const PDF = '%PDF-1.7\n'
const ticket = (more: Record<string, string | Uint8Array>): string => folder({ 'ticket/good.json': GOOD, ...more })

describe('of a folder', () => {
  it.each([
    'jsonl',
    'ndjson',
    'har',
    'log',
    'md',
    'curl',
    'http',
    'yaml',
    'eml',
    'csv',
    'tsv',
    'xml',
    'bru',
    'ps1',
    'tf',
    'TXT',
    'json5',
  ])('a file called .%s is read', async (ending) => {
    const { report } = await cliJson(['ticket'], { cwd: ticket({ [`ticket/x.${ending}`]: 'x' }) })
    expect(report.inputs.map(({ path }) => path).sort()).toEqual(['ticket/good.json', `ticket/x.${ending}`])
    expect(report).not.toHaveProperty('skipped')
  })

  it.each(['capture', 'capture.backup', 'login.1'])(
    'a file called %s is read where it shows signs of a payload',
    async (name) => {
      const { report } = await cliJson(['ticket'], { cwd: ticket({ [`ticket/${name}`]: GOOD }) })
      expect(report.inputs.map(({ path }) => path)).toContain(`ticket/${name}`)
    },
  )

  it.each([
    ['shot.png', PNG, 'a PNG image: type what it shows, or attach the text'],
    ['shot', PNG, 'a PNG image: type what it shows, or attach the text'],
    ['letter.pdf', PDF, 'a PDF document: attach its text'],
    ['app.ts', GOOD, 'source code'],
    ['LICENSE', 'MIT', 'text without a sign of a payload'],
    ['dump.bin', Buffer.from([0, 1, 2, 0xff]), 'data that is no text'],
  ])('%s is skipped, and the report says why', async (name, content, because) => {
    const { code, report } = await cliJson(['ticket'], { cwd: ticket({ [`ticket/${name}`]: content }) })
    expect([code, report.summary.skipped, report.skipped]).toEqual([0, 1, [{ path: `ticket/${name}`, because }]])
  })

  it('a file that is called JSON and is none is an error', async () => {
    for (const content of [PNG, '{"rawId":']) {
      const { code } = await cliJson(['ticket'], { cwd: ticket({ 'ticket/x.json': content }) })
      expect(code).toBe(1)
    }
  })

  it('one line says how much was skipped, and --verbose what', async () => {
    const cwd = ticket({ 'ticket/shot.png': PNG, 'ticket/LICENSE': 'MIT' })
    const { out } = await cli(['ticket'], { cwd })
    expect(out).toMatch(/\nread 1 file, skipped 2 \(no extension, png\)\n$/)
    expect((await cli(['ticket', '--verbose'], { cwd })).out).toContain(
      '\n  skipped  ticket/LICENSE: text without a sign of a payload\n',
    )
  })

  it('that holds a picture alone, the problem names it', async () => {
    const { code, err } = await cli(['ticket'], { cwd: folder({ 'ticket/shot.png': PNG }) })
    expect([code, err]).toEqual([2, expect.stringContaining('ticket/shot.png is a PNG image')])
  })

  it('a picture that is named as well is read, and is an error', async () => {
    const { code, report } = await cliJson(['ticket', 'ticket/shot.png'], { cwd: ticket({ 'ticket/shot.png': PNG }) })
    expect([code, report.skipped]).toEqual([1, undefined])
  })
})

it('of what a pattern matches only pictures and their like are skipped', async () => {
  const { report } = await cliJson(['ticket/*'], { cwd: ticket({ 'ticket/shot.png': PNG, 'ticket/x.ts': GOOD }) })
  expect([report.inputs.map(({ path }) => path), report.skipped?.map(({ path }) => path)]).toEqual([
    ['ticket/good.json', 'ticket/x.ts'],
    ['ticket/shot.png'],
  ])
})

describe('a ticket', () => {
  const verdictOf = async (more: Record<string, string | Uint8Array>) =>
    (await cliJson(['triage', 'ticket'], { cwd: ticket(more) })).report.incident

  it('with a picture has no clean bill', async () => {
    expect(await verdictOf({ 'ticket/shot.png': PNG })).toMatchObject({
      verdict: 'incomplete',
      causes: [],
      notRead: [{ path: 'ticket/shot.png', because: 'a PNG image: type what it shows, or attach the text' }],
    })
    const { out } = await cli(['triage', 'ticket'], { cwd: ticket({ 'ticket/shot.png': PNG }) })
    expect(out).toContain('incomplete: nothing is wrong in what was read; 1 file was not\n')
  })

  it('with a capture that cannot be read has none', async () => {
    expect(
      (await verdictOf({ 'ticket/login.har': '{"log":{"entries":[{"request":{"postData":{"text":"{\\"rawId' }))
        ?.verdict,
    ).toBe('incomplete')
  })

  it('with programs and notes beside the captures has one', async () => {
    expect((await verdictOf({ 'ticket/app.ts': 'x', 'ticket/NOTES': 'x' }))?.verdict).toBe('none')
  })
})
