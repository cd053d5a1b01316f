import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { MAX_ARCHIVE_FILES, MAX_INPUT_BYTES } from '../../src/limits.ts'
import { cli, cliJson } from '../cli/run.ts'
import { tar, zip } from '../helpers/archives.ts'
import { folder } from '../helpers/folder.ts'

const GOOD = readFileSync('fixtures/captured/twilio-platform.registration.json', 'utf8')
const BAD = GOOD.replace('"platform"', '"any"')

const readOf = async (content: Uint8Array, name = 'ticket') => {
  const { report, code } = await cliJson([name], { cwd: folder({ [name]: content }) })
  const rules = report.inputs.map(({ path, payloads }) => [
    path,
    ...payloads.flatMap(({ findings }) => findings.map(({ rule }) => rule)),
  ])
  return { code, rules, report }
}

describe('gzip data', () => {
  it.each(['login.json.gz', 'login.har', '-'])('is read by its first bytes: %s', async (name) => {
    const stdin = gzipSync(BAD)
    const { report } = await cliJson([name], { stdin, cwd: folder({ [name]: stdin }) })
    const [input] = report.inputs
    expect(input?.path).toBe(name === '-' ? '<stdin>' : name)
    expect(input?.payloads[0]?.findings.map(({ rule, message, line }) => [rule, message, line]).reverse()).toEqual([
      ['authenticator-attachment-is-any', expect.any(String), 2],
      ['payload-was-wrapped', 'found inside gzip data', 1],
    ])
  })

  it('names the encoding of the text that was in it, too', async () => {
    const { report } = await readOf(gzipSync(Buffer.from(BAD, 'utf16le')))
    expect(JSON.stringify(report)).toContain('found inside gzip data, in it text in UTF-16 without a byte order mark')
  })

  it('that was cut gives what was left of its text', async () => {
    const lines = Array.from({ length: 4000 }, (_, at) => `line ${(at * 7919) % 1009}`).join('\n')
    const packed = gzipSync(`the body:\n${BAD}\n${lines}`)
    const { rules, report } = await readOf(packed.subarray(0, packed.length - 40))
    expect(rules).toEqual([['ticket', 'payload-was-wrapped', 'authenticator-attachment-is-any']])
    expect(JSON.stringify(report)).toContain('gzip data that ends too early')
  })

  it('that is damaged is an error', async () => {
    const packed = gzipSync(BAD)
    packed.fill(0xff, 20, 60)
    expect(await readOf(packed)).toMatchObject({ code: 1, rules: [['ticket', 'input-is-binary']] })
  })

  it('that unpacks to more than is read is an error, and not unpacked', async () => {
    const { code, rules, report } = await readOf(gzipSync(Buffer.alloc(MAX_INPUT_BYTES + 1, 'x')))
    expect({ code, rules }).toEqual({ code: 1, rules: [['ticket', 'input-is-binary']] })
    expect(JSON.stringify(report)).toContain('packed data of more bytes than are unpacked')
  })
})

describe('an archive', () => {
  it('of ZIP is read file by file, each below its name', async () => {
    const { code, rules } = await readOf(
      zip([
        { name: 'good.json', content: GOOD },
        { name: 'a/bad.json', content: BAD },
      ]),
    )
    expect({ code, rules }).toEqual({
      code: 1,
      rules: [['ticket/good.json'], ['ticket/a/bad.json', 'authenticator-attachment-is-any']],
    })
  })

  it.each([
    ['of tar', tar([{ name: 'bad.json', content: BAD }])],
    ['of tar in gzip', gzipSync(tar([{ name: 'bad.json', content: BAD }]))],
    [
      'of tar with a long name of GNU',
      tar([
        { name: '././@LongLink', content: 'bad.json\0', type: 'L' },
        { name: 'x', content: BAD },
      ]),
    ],
    [
      'of tar with the records of pax',
      tar([
        { name: 'pax', content: '17 path=bad.json\n', type: 'x' },
        { name: 'x', content: BAD },
      ]),
    ],
    ['of ZIP in ZIP', zip([{ name: 'bad.json', content: BAD }])],
  ])('%s is read', async (_, content) => {
    expect((await readOf(content)).rules).toEqual([['ticket/bad.json', 'authenticator-attachment-is-any']])
  })

  it('in an archive is read, too', async () => {
    const inner = zip([{ name: 'bad.json', content: BAD }])
    const { rules } = await readOf(
      zip([
        { name: 'in.zip', content: inner },
        { name: 'bad.har.gz', content: gzipSync(BAD) },
      ]),
    )
    expect(rules.map(([path]) => path)).toEqual(['ticket/in.zip/bad.json', 'ticket/bad.har.gz'])
  })

  it('in an archive in an archive in an archive is not, and that is an error', async () => {
    let content = zip([{ name: 'bad.json', content: BAD }])
    for (let level = 0; level < 4; level++) content = zip([{ name: 'in.zip', content }])
    expect(await readOf(content)).toMatchObject({ code: 1, rules: [[expect.any(String), 'input-is-binary']] })
  })

  it.each(['../../etc/bad.json', '/etc/bad.json', 'C:\\etc\\bad.json', './/etc/../etc/bad.json'])(
    'whose file is called %s names it below itself',
    async (name) => {
      const [[path] = []] = (await readOf(zip([{ name, content: BAD }]))).rules
      expect(path).toMatch(/^ticket\/(?:etc\/)+bad\.json$/)
    },
  )

  it('does not hold what the system put there', async () => {
    const names = ['__MACOSX/._bad.json', '.DS_Store', 'node_modules/x/bad.json', 'good.json']
    expect((await readOf(zip(names.map((name) => ({ name, content: GOOD }))))).rules).toEqual([['ticket/good.json']])
  })

  it('of which one file is encrypted or goes off is told of it, and the rest is read', async () => {
    const { code, rules } = await readOf(
      zip([
        { name: 'secret.json', content: BAD, flags: 1 },
        { name: 'bomb.json', content: Buffer.alloc(4 * 1024 * 1024), claims: 10 },
        { name: 'good.json', content: GOOD },
      ]),
    )
    expect({ code, rules }).toEqual({
      code: 1,
      rules: [['ticket/secret.json', 'input-is-binary'], ['ticket/bomb.json', 'input-is-binary'], ['ticket/good.json']],
    })
  })

  it('of more files than are looked at says so', async () => {
    const entries = Array.from({ length: MAX_ARCHIVE_FILES + 1 }, (_, at) => ({ name: `${at}.ts`, content: '' }))
    const { report } = await readOf(zip([{ name: 'good.json', content: GOOD }, ...entries]))
    expect(report.skipped?.at(-1)?.because).toContain(`first ${MAX_ARCHIVE_FILES} files`)
  })

  it.each([
    ['that was cut', zip([{ name: 'bad.json', content: BAD }]).subarray(0, -30), 'ends too early'],
    ['without text', zip([{ name: 'a.png', content: Buffer.from([0x89, 0x50, 0x4e, 0x47]) }]), 'no file is text'],
    ['of Office', zip([{ name: '[Content_Types].xml', content: '<a/>' }]), 'an Office document'],
  ])('%s is an error', async (_, content, message) => {
    const { code, report } = await readOf(content)
    expect([code, report.inputs[0]?.payloads[0]?.findings[0]?.message]).toEqual([1, expect.stringContaining(message)])
  })

  it('of tar whose sizes lead backwards ends', async () => {
    expect((await readOf(tar([{ name: 'bad.json', content: BAD, size: '-0000001000' }]))).code).toBe(1)
  })

  it('is no registration to compare with: one of its files is', async () => {
    const cwd = folder({
      'a.zip': zip([{ name: 'a.json', content: GOOD }]),
      'x.json': GOOD,
      'a.json.gz': gzipSync(GOOD),
    })
    expect((await cliJson(['x.json', '--registration', 'a.json.gz'], { cwd })).code).toBe(0)
    expect((await cli(['x.json', '--registration', 'a.zip'], { cwd })).code).toBe(2)
  })
})
