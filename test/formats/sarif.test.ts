import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import sarif from '../../src/formats/sarif.ts'
import { cli } from '../cli/run.ts'
import { folder } from '../helpers/folder.ts'
import { type Run, runOf } from './readers/sarif.ts'
import { context, REPORT } from './report.ts'

const HEX = readFileSync('fixtures/captured/mistakes/hex.json', 'utf8')

async function runIn(files: Record<string, string>, ...argv: string[]): Promise<Run> {
  const { out } = await cli([...argv, '--format', 'sarif'], { cwd: folder(files) })
  return runOf(out)
}

const hashes = ({ results }: Run): string[] =>
  results.map(({ partialFingerprints: all }) => all.primaryLocationLineHash ?? '')

describe('fingerprints', () => {
  it('survive that lines move, that the file is renamed, and that the payload is wrapped', async () => {
    const [before] = hashes(await runIn({ 'a.json': HEX }, 'a.json'))
    const moved = await runIn({ 'b.json': `\n\n\n${HEX}` }, 'b.json')
    const minified = await runIn({ 'a.json': JSON.stringify(JSON.parse(HEX)) }, 'a.json')
    const wrapped = await runIn({ 'a.json': JSON.stringify({ body: HEX }) }, 'a.json')
    expect(before).toMatch(/^[0-9a-f]{32}:1$/)
    expect([moved, minified, wrapped].flatMap(hashes)).toEqual([before, before, before])
  })

  it('tell the same fault at several places of a file apart, in their order', async () => {
    const run = await runIn({ 'a.jsonl': [1, 2, 3].map(() => JSON.stringify(JSON.parse(HEX))).join('\n') }, 'a.jsonl')
    const [first = ''] = hashes(run)
    const content = first.slice(0, -2)
    expect(hashes(run)).toEqual([`${content}:1`, `${content}:2`, `${content}:3`])
  })
})

describe('a finding inside a decoded layer', () => {
  it('is led to from the member in the file', async () => {
    const { out } = await cli(['fixtures/client-data/client-data-challenge-short', '--format', 'sarif'])
    const [flow] = runOf(out).results.flatMap(({ codeFlows }) => codeFlows ?? [])
    const steps = flow?.threadFlows[0]?.locations.map(({ location }) => location.message.text)
    expect(steps?.slice(0, 2)).toEqual(['the encoded member', 'decoded: clientDataJSON'])
    expect(steps?.[2]).toMatch(/^clientDataJSON\.challenge/)
  })
})

describe('rules', () => {
  it('are those that were found, with why, what to do and links, and no word of any input', async () => {
    const { tool } = await runIn({ 'a.json': HEX }, 'a.json')
    const [rule] = tool.driver.rules
    expect(tool.driver.rules.map(({ id }) => id)).toEqual(['bytes-are-hex'])
    expect(rule?.help.markdown).toMatch(/\*\*Why\*\* .*\n\n\*\*Fix\*\* /)
    expect(rule?.help.markdown).toContain('[60380](https://www.twilio.com/docs/api/errors/60380)')
    expect(rule?.help.text).toContain('Documented as: ')
    expect(JSON.stringify(rule)).not.toContain('7b22')
  })
})

describe('what was not read', () => {
  it('is an error of the run, which did not succeed', async () => {
    const { invocations, results } = await runIn({ 'a.json': HEX }, 'a.json', 'gone.json')
    expect(invocations).toMatchObject([
      { executionSuccessful: false, toolExecutionNotifications: [{ level: 'error' }] },
    ])
    expect(results.length).toBe(1)
  })

  it('is no error where it was only passed by', async () => {
    const png = Buffer.from('89504e470d0a1a0a', 'hex').toString('latin1')
    const { invocations } = await runIn({ 'x/a.json': HEX, 'x/shot.png': png }, 'x')
    expect(invocations).toMatchObject([{ executionSuccessful: true, toolExecutionNotifications: [{ level: 'note' }] }])
  })
})

describe('places', () => {
  const uriOf = (run: Run): unknown => run.results[0]?.locations[0]?.physicalLocation.artifactLocation

  it.each([
    ['a b%.json', 'a%20b%25.json'],
    ['ä#?.json', '%C3%A4%23%3F.json'],
    ["(it's)!.json", '%28it%27s%29%21.json'],
  ])('%s is %s', async (name, uri) => {
    expect(uriOf(await runIn({ [name]: HEX }, name))).toEqual({ uri, uriBaseId: '%SRCROOT%' })
  })

  it('outside of the working directory is where it was given', async () => {
    const elsewhere = join(folder({ 'a.json': HEX }), 'a.json')
    expect(uriOf(await runIn({}, elsewhere))).toEqual({ uri: `file://${elsewhere}` })
  })
})

it('escapes what would be a link or a place for an argument in a message, and no other bracket', async () => {
  const message = 'saw {0} and [x](https://evil.example)'
  const report = structuredClone(REPORT)
  const [finding, other] = report.inputs[0]?.payloads[0]?.findings ?? []
  Object.assign(finding ?? {}, { message, cause: undefined, codes: [] })
  Object.assign(other ?? {}, { message: 'received {"a":[1]}' })
  const [result, second] = runOf(sarif(report, await context())).results
  expect(result?.message.text).toMatch(/^saw \{\{0\}\} and \\\[x\\\]\(https:\/\/evil\.example\)\n/)
  expect(second?.message.text).toMatch(/^received \{"a":\[1\]\}\n/)
})
