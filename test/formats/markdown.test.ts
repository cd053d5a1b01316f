import { describe, expect, test } from 'vitest'
import type { FullReport } from '../../src/formats/format.ts'
import markdown from '../../src/formats/markdown.ts'
import { context, REPORT } from './report.ts'

const lines = async (report: FullReport): Promise<string[]> => markdown(report, await context()).split('\n')
const incident = REPORT.incident ?? { verdict: 'none', causes: [] }
const [cause] = incident.causes
const [step] = incident.timeline ?? []
if (!cause || !step) throw new Error('the report has no incident')

describe('what strangers wrote breaks out of nothing', () => {
  const HOSTILE = [
    '| a | b |',
    '**bold**',
    '<script>alert(1)</script>',
    '![](https://evil.example/x.png)',
    '[x](javascript:alert(1))',
    '@everyone',
    '# head',
    '- item',
    '`code`',
  ]

  test.each(HOSTILE)('%s', async (text) => {
    const report: FullReport = {
      ...REPORT,
      incident: {
        ...incident,
        causes: [
          { ...cause, text, evidence: text, name: text, fix: text },
          { text, grade: 'hint' },
        ],
        timeline: [{ ...step, name: text, what: text }],
        questions: [text],
        checked: [text],
        notRead: [{ path: text, because: text }],
      },
    }
    const told = await lines(report)
    const bare = await lines({
      ...report,
      incident: {
        ...incident,
        causes: [
          { ...cause, text: 'x', evidence: 'x', name: 'x', fix: 'x' },
          { text: 'x', grade: 'hint' },
        ],
        timeline: [{ ...step, name: 'x', what: 'x' }],
        questions: ['x'],
        checked: ['x'],
        notRead: [{ path: 'x', because: 'x' }],
      },
    })
    // The same blocks: as many headings, items, fences, and columns of the table.
    expect(told.map(blockOf)).toEqual(bare.map(blockOf))
    expect(outsideOfCode(told)).not.toMatch(/(?<!\\)<script|(?<!\\)\[](?=\()|(?<!\\)]\(javascript|\*\*bold|@everyone/)
  })

  test('a fence is longer than any run of backquotes in it', async () => {
    const [input, ...inputs] = REPORT.inputs
    const [payload, ...payloads] = input?.payloads ?? []
    const [finding, ...findings] = payload?.findings ?? []
    if (!input || !payload || !finding) throw new Error('the report has no finding')
    const hostile = { ...finding, pointer: '/``` ````', line: undefined }
    const report = {
      ...REPORT,
      inputs: [{ ...input, payloads: [{ ...payload, findings: [hostile, ...findings] }, ...payloads] }, ...inputs],
    } as FullReport
    const told = markdown(report, await context())
    expect(told).toMatch(/^`{5}text$/m)
  })
})

const blockOf = (line: string): string =>
  `${/^(?:#{1,6} |- |\d+\. |`{3,}|\| )?/.exec(line)?.[0] ?? ''}${line.startsWith('|') ? line.match(/(?<!\\)\|/g)?.length : ''}`

const outsideOfCode = (all: readonly string[]): string => all.join('\n').replace(/(`+)[^`].*?\1/g, '')

test('a report of lint has no story, and of one without findings only the heading', async () => {
  const { incident: _, ...rest } = REPORT
  const told = await lines(rest)
  expect(told[0]).toBe('## passkey-lint: 2 errors, 2 warnings, 1 info in 4 payloads; 1 suppressed; 1 input not read')
  expect(told.join('\n')).not.toMatch(/Verdict|What happened/)
  const { expectation: __, ...bare } = rest
  const summary = { ...rest.summary, errors: 0, warnings: 0, infos: 0, payloads: 1, suppressed: 0 }
  const sound: FullReport = { ...bare, inputs: [], summary }
  expect(await lines(sound)).toEqual(['## passkey-lint: no findings in 1 payload', ''])
})
