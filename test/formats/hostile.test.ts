import { describe, expect, test } from 'vitest'
import type { FullReport } from '../../src/formats/format.ts'
import { FORMAT_NAMES, FORMATS } from '../../src/formats/index.ts'
import { fromRoot } from '../../src/formats/shared/path.ts'
import { escapeTerminal, withoutWorkflowCommands } from '../../src/text/escape.ts'
import { commandsIn } from './action-command.ts'
import { HOSTILE_TEXTS } from './hostile-texts.ts'
import { READERS } from './readers/index.ts'
import { context, REPORT } from './report.ts'

/** C0 but for the line feed, DEL, C1, bidi controls and surrogates without a partner: none may reach a terminal. */
const RAW = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2066-\u2069]|\p{Surrogate}/u

/** The report with a text of a stranger in each place that may hold one: words, names, pointers; in paths in front of the name. */
function spoilt(text: string): FullReport {
  const texts = new Set([
    'message',
    'cause',
    'fix',
    'name',
    'pointer',
    'member',
    'unreadable',
    'because',
    'text',
    'evidence',
    'title',
  ])
  const lists = new Set(['also', 'questions', 'checked'])
  const walk = (value: unknown, key: string): unknown => {
    if (typeof value === 'string') {
      if (key === 'path') return `${text}${value}`
      return texts.has(key) || lists.has(key) ? `${value}${text}` : value
    }
    if (Array.isArray(value)) return value.map((item) => walk(item, key))
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(
      Object.entries(value).map(([name, member]) => [name, name === 'tool' ? member : walk(member, name)]),
    )
  }
  return { ...(walk(REPORT, '') as FullReport), skipped: [{ path: `${text}.png`, because: text }] }
}

/** What readers must find again: each finding, each input that was not read, each difference. */
const expectedOf = ({ inputs, expectation }: FullReport): { path: string; rule: string }[] => [
  ...inputs.flatMap(({ path, unreadable, payloads }) => [
    ...(unreadable === undefined ? [] : [{ path, rule: 'not-read' }]),
    ...payloads.flatMap(({ findings }) => findings.map(({ rule }) => ({ path, rule }))),
  ]),
  ...(expectation?.differences ?? []).map(({ path }) => ({ path, rule: 'not-as-expected' })),
]

const exact = (path: string): string => path
/** Lone surrogates have no bytes, in files' names and URIs alike. */
const rooted = (path: string): string => fromRoot(path, '').replace(/\p{Surrogate}/gu, '\ufffd')
/** How each format spells a path; the others make it visible. */
const PATHS = new Map<string, (path: string) => string>([
  ['json', exact],
  ['jsonl', exact],
  ['gitlab', (path) => fromRoot(path, '')],
  ['github', (path) => escapeTerminal(fromRoot(path, '')).replaceAll('##[', '# #[')],
  ['sarif', rooted],
  ['compact', (path) => escapeTerminal(path).replace(/:(?=\d+:\d+: )/g, '\\u{3a}')],
  [
    'checkstyle',
    (path) => escapeTerminal(path).replace(/[\ufffe\uffff]/g, (char) => `\\u{${char.charCodeAt(0).toString(16)}}`),
  ],
  [
    'junit',
    (path) => escapeTerminal(path).replace(/[\ufffe\uffff]/g, (char) => `\\u{${char.charCodeAt(0).toString(16)}}`),
  ],
  // It heads a section, which holds its findings.
  ['markdown', () => ''],
])

const sorted = (entries: readonly { path: string; rule: string }[]): string[] =>
  entries.map(({ path, rule }) => `${rule} ${path}`).sort()

describe.each(FORMAT_NAMES)('%s', (name) => {
  test.each(Object.entries(HOSTILE_TEXTS))('%s: nothing acts, nothing is lost', async (_, text) => {
    const report = spoilt(text)
    const laidOut = FORMATS[name](report, await context({ verbose: true }))
    expect(RAW.exec(laidOut)?.[0]).toBeUndefined()
    // On Actions the program breaks commands in plain text, as it does here; the other formats break them by themselves.
    const obeyed = commandsIn(
      ['pretty', 'compact', 'markdown', 'tap'].includes(name) ? withoutWorkflowCommands(laidOut) : laidOut,
    )
    expect(obeyed.filter(() => name !== 'github')).toEqual([])

    const reader = READERS.get(name)
    const read = reader ? await reader(laidOut) : undefined
    const spelled = PATHS.get(name) ?? escapeTerminal
    const all = expectedOf(report).filter(({ rule }) => name !== 'markdown' || rule !== 'not-as-expected')
    const expected = all.map(({ path, rule }) => ({ path: spelled(path), rule }))
    expect(read && sorted(read)).toEqual(reader && sorted(expected))
  })
})

test.each(FORMAT_NAMES)('%s: a line end in a text begins no line of its own', async (name) => {
  const lines = FORMATS[name](spoilt('\nFix: forged'), await context({ verbose: true })).split(/\n|%0A/)
  expect(lines.filter((line) => line.startsWith('Fix: forged'))).toEqual([])
  // Who has a reader tells all that a report holds; another format may tell as little as it likes.
  const isWhole = READERS.has(name) || ['pretty', 'markdown'].includes(name)
  expect(JSON.stringify(lines).includes('forged') || !isWhole).toBe(true)
})

test('every reader is of a format', () => {
  expect([...READERS.keys()].sort()).toEqual(FORMAT_NAMES.filter((name) => READERS.has(name)).sort())
})
