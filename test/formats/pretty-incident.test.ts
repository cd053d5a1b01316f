import { describe, expect, test } from 'vitest'
import { incidentLines } from '../../src/formats/pretty/incident.ts'
import type { ErrorCode, RuleId } from '../../src/generated/ids.ts'
import type { Incident, IncidentCause } from '../../src/model/index.ts'
import { columns } from '../../src/text/wrap.ts'
import { context } from './report.ts'

const cause = (rest: Partial<IncidentCause> = {}): IncidentCause => ({
  text: 'login.json: "any" belongs to the configuration.',
  grade: 'documented',
  rule: 'attachment-is-any' as RuleId,
  code: 'twilio/60377' as ErrorCode,
  path: 'login.json',
  pointer: '/authenticatorAttachment',
  line: 4,
  column: 30,
  fix: 'Send credential.authenticatorAttachment unchanged, as the browser gave it, and keep "any" where it belongs.',
  ...rest,
})

const told = async (incident: Partial<Incident>, verbose = false): Promise<string[]> =>
  incidentLines({ verdict: 'found', causes: [], ...incident }, undefined, await context({ verbose }))

describe('the diagnosis of an incident', () => {
  test('tells of the likeliest cause the code with its title, the fix, the page and the rule', async () => {
    const text = (await told({ causes: [cause()] })).join('\n')
    expect(text).toContain('    code      60377 Authenticator attachment invalid\n')
    expect(text).toContain('    fix       Send credential.authenticatorAttachment unchanged')
    expect(text).toContain('    docs      https://docs.example/twilio/60377\n')
    expect(text).toContain('    rule      attachment-is-any')
  })

  test('tells of each further cause its code, its place and the fix in one line', async () => {
    const other = cause({ text: 'b.json: Something else.', path: 'b.json' })
    const lines = await told({ causes: [cause(), other] })
    expect(lines.slice(lines.indexOf('  Further'))).toEqual([
      '  Further',
      '  2. documented  Something else.',
      '                 code  60377 Authenticator attachment invalid',
      '                 where b.json:4:30 /authenticatorAttachment',
      '                 fix   Send credential.authenticatorAttachment unchanged, as th…',
    ])
  })

  test('does not tell the code twice', async () => {
    const text = (await told({ causes: [cause({ text: 'login.json: 60377 A title: the reason' })] })).join('\n')
    expect(text.match(/60377 /g)).toHaveLength(1)
  })

  test('tells the same cause in many inputs once', async () => {
    const causes = Array.from({ length: 1000 }, (_, at) => cause({ text: `${at}.json: The same.`, path: `${at}.json` }))
    const text = (await told({ causes })).join('\n')
    expect(text).toContain('0.json:4:30 /authenticatorAttachment and 999 more places')
    expect(text).not.toContain('Further')
  })

  test('of a long story tells the beginning, where it broke and the end', async () => {
    const timeline = Array.from({ length: 40 }, (_, at) => ({
      name: `#${at} POST /login`,
      path: 'a.har',
      pointer: '',
      what: 'registration',
      ...(at === 25 ? { breaks: true as const } : {}),
      ...(at === 30 ? { failsToo: true as const } : {}),
    }))
    const lines = await told({ timeline })
    expect(lines.filter((line) => line.includes('more (--verbose'))).toEqual([
      '    … 15 more (--verbose lists them)',
      '    … 4 more (--verbose lists them)',
      '    … 6 more (--verbose lists them)',
    ])
    expect(lines).toContain('  ✗ #25 POST /login  registration')
    expect((await told({ timeline }, true)).filter((line) => line.includes('POST'))).toHaveLength(40)
  })

  test('lists twelve of many inputs that were not read', async () => {
    const notRead = Array.from({ length: 100 }, (_, at) => ({ path: `${at}.png`, because: 'a PNG image' }))
    expect((await told({ notRead })).at(-1)).toBe('    - and 88 more (--verbose lists them)')
  })
})

test('is never wider than the terminal', async () => {
  const lines = incidentLines(
    {
      verdict: 'found',
      causes: [cause(), cause({ text: 'x: 日本語 日本語 日本語 日本語 日本語 日本語', grade: 'hint' })],
    },
    undefined,
    await context({ width: 60 }),
  )
  expect(lines.filter((line) => columns(line) > 60)).toEqual([])
})
