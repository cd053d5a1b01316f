import { existsSync, linkSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { whyNot } from '../../src/commands/destinations.ts'
import { commandsIn } from '../formats/action-command.ts'
import { folder } from '../helpers/folder.ts'
import { cli } from './run.ts'

const GOOD = readFileSync('fixtures/captured/twilio-platform.registration.json', 'utf8')
const ANY = GOOD.replace(/("authenticatorAttachment":\s*)"[^"]*"/, '$1"any"')
const here = (files: Record<string, string> = { 'a.json': ANY }): string => folder(files)

describe('reports', () => {
  it('go to files, and one to standard output', async () => {
    const cwd = here()
    const { code, out } = await cli(['a.json', '--format', 'json=report.json', '--format', 'pretty'], { cwd })
    expect(code).toBe(1)
    expect(out).toContain('error 60377')
    expect(JSON.parse(readFileSync(join(cwd, 'report.json'), 'utf8'))).toMatchObject({ schemaVersion: 1 })
  })

  it('are the same bytes for the same input', async () => {
    const argv = ['fixtures/captured', '--format', 'json']
    expect((await cli(argv)).out).toBe((await cli(argv)).out)
  })

  it('of an earlier run are no inputs of the next', async () => {
    const cwd = here()
    const argv = ['.', '--format', 'json=report.json', '--format', 'junit=report.xml', '--format', 'sarif=report.sarif']
    const read = (): string[] => ['json', 'xml', 'sarif'].map((end) => readFileSync(join(cwd, `report.${end}`), 'utf8'))
    await cli(argv, { cwd })
    const first = read()
    await cli(argv, { cwd })
    expect(read()).toEqual(first)
    expect(JSON.parse(first[0] ?? '').summary).toMatchObject({ inputs: 1 })
  })
})

describe('two reports to one file are one line and exit 2, before anything is read', () => {
  it.each([
    ['the same name', 'out.json', 'out.json'],
    ['another spelling', 'out.json', './x/../out.json'],
    ['a link to it', 'there.json', 'link.json'],
    ['another name of it', 'there.json', 'hard.json'],
    ['a linked folder', 'x/out.json', 'y/out.json'],
  ])('%s', async (_, one, other) => {
    const cwd = here({ 'there.json': 'before' })
    mkdirSync(join(cwd, 'x'))
    symlinkSync('there.json', join(cwd, 'link.json'))
    symlinkSync('x', join(cwd, 'y'))
    linkSync(join(cwd, 'there.json'), join(cwd, 'hard.json'))
    const ran = await cli(['missing.json', '--format', `json=${one}`, '--format', `sarif=${other}`], { cwd })
    expect(ran).toEqual({
      code: 2,
      out: '',
      err: `passkey-lint: --format: json and sarif would both be written to ${other}; give each a file of its own\n`,
    })
    expect(readFileSync(join(cwd, 'there.json'), 'utf8')).toBe('before')
    expect(existsSync(join(cwd, 'out.json'))).toBe(false)
  })

  it('an input, too', async () => {
    const cwd = here()
    const { code, err } = await cli(['a.json', '--format', 'json=./a.json'], { cwd })
    expect([code, err]).toEqual([
      2,
      'passkey-lint: --format: json would be written over a.json, which is read; give it another file\n',
    ])
    expect(readFileSync(join(cwd, 'a.json'), 'utf8')).toBe(ANY)
  })

  it('and what is read by a flag', async () => {
    const cwd = here({ 'a.json': ANY, 'r.json': ANY })
    const { code, err } = await cli(['a.json', '--registration', 'r.json', '--format', 'json=r.json'], { cwd })
    expect([code, err]).toEqual([2, expect.stringContaining('would be written over r.json')])
  })

  it('but not what is no file: /dev/null takes any number', async () => {
    const argv = ['a.json', '--format', 'json=/dev/null', '--format', 'sarif=/dev/null']
    expect(await cli(argv, { cwd: here() })).toMatchObject({ code: 1, err: '' })
  })
})

describe('a report that cannot be written is one line and exit 2; the others are written', () => {
  it.each([
    ['a folder that is not there', 'no/report.json', 'there is no folder no'],
    ['a folder', 'x', 'it is a folder'],
    ['below a file', 'a.json/report.json', 'a.json is no folder'],
  ])('%s', async (_, path, why) => {
    const cwd = here()
    mkdirSync(join(cwd, 'x'))
    const argv = ['a.json', '--format', `json=${path}`, '--format', 'junit=junit.xml', '--format', 'compact']
    const { code, out, err } = await cli(argv, { cwd })
    expect([code, err]).toEqual([2, `passkey-lint: cannot write the report json=${path}: ${why}\n`])
    expect(out).toContain('error 60377')
    expect(readFileSync(join(cwd, 'junit.xml'), 'utf8')).toContain('</testsuites>')
    expect(existsSync(join(cwd, 'no'))).toBe(false)
  })

  it.each([
    ['EACCES', 'that is not permitted'],
    ['EROFS', 'nothing can be written there'],
    ['ENOSPC', 'no space is left there'],
    ['EIO', 'EIO'],
  ])('for whatever the system says: %s', (code, why) => {
    expect(whyNot(Object.assign(new Error(), { code }), 'old.json')).toBe(why)
  })
})

describe('on GitHub Actions', () => {
  const env = { GITHUB_ACTIONS: 'true' }

  it('annotations stand beside the report', async () => {
    const { out } = await cli(['a.json'], { cwd: here(), env })
    expect(out).toContain('a.json:')
    expect(commandsIn(out)).toMatchObject([{ name: 'error', data: expect.stringContaining('a.json:') }])
    expect(out.indexOf('::error ')).toBeGreaterThan(out.indexOf('1 error in 1 payload'))
  })

  it('they stand alone where reports go to files', async () => {
    const { out } = await cli(['a.json', '--format', 'sarif=out.sarif'], { cwd: here(), env })
    expect(out).toMatch(/^::error file=a\.json,.*\n$/)
  })

  it.each(['pretty', 'compact', 'json', 'junit', 'tap'])('none beside %s, when that was asked for', async (name) => {
    const { out } = await cli(['a.json', '--format', name], { cwd: here(), env })
    expect(commandsIn(out)).toEqual([])
  })

  it('and only there', async () => {
    expect(commandsIn((await cli(['a.json'], { cwd: here() })).out)).toEqual([])
  })

  it('a name that is a command is none', async () => {
    const name = '::error::x'
    const { out } = await cli([name], { env })
    expect(commandsIn(out).map(({ name: command, properties }) => [command, properties.get('file')])).toEqual([
      ['error', name],
    ])
  })
})

describe('paths of services are seen from the root of the repository', () => {
  const cwd = (): string => {
    const root = here({})
    mkdirSync(join(root, 'apps/web'), { recursive: true })
    writeFileSync(join(root, 'apps/web/a.json'), ANY)
    return root
  }
  it.each(['GITHUB_WORKSPACE', 'CI_PROJECT_DIR'])('which %s names', async (name) => {
    const root = cwd()
    const options = { cwd: join(root, 'apps/web'), env: { [name]: root } }
    const github = await cli(['a.json', '--format', 'github'], options)
    expect(commandsIn(github.out)[0]?.properties.get('file')).toBe('apps/web/a.json')
    const gitlab = await cli(['a.json', '--format', 'gitlab'], options)
    expect(JSON.parse(gitlab.out)[0].location.path).toBe('apps/web/a.json')
    const sarif = await cli(['a.json', '--format', 'sarif'], options)
    expect(sarif.out).toContain('"uri": "apps/web/a.json"')
  })

  it('unless the working directory is elsewhere', async () => {
    const root = cwd()
    const { out } = await cli(['a.json', '--format', 'github'], { cwd: here(), env: { GITHUB_WORKSPACE: root } })
    expect(commandsIn(out)[0]?.properties.get('file')).toBe('a.json')
  })
})
