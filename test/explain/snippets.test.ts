import { createContext, runInContext } from 'node:vm'
import { describe, expect, test } from 'vitest'
import { SNIPPETS } from '../../src/explain/snippets.ts'
import { lintText } from '../helpers/lint.ts'
import { readRepo } from '../helpers/repo.ts'
import { told } from './run.ts'

const all = Object.entries(SNIPPETS).flatMap(([rule, snippets]) => snippets.map((snippet) => [rule, snippet] as const))
const ofJavaScript = (word: string) =>
  all
    .find(([, { language, lines }]) => language === 'JavaScript' && lines.join('\n').includes(word))?.[1]
    .lines.join('\n')

describe('lines of JavaScript do what their page says', () => {
  test('base64url of bytes', () => {
    const context = createContext({ btoa, Uint8Array, String })
    const bytes = Uint8Array.from({ length: 256 }, (_, at) => at)
    const encoded = runInContext(`${ofJavaScript('btoa')}; base64url`, context)(bytes.buffer)
    expect(encoded).toBe(Buffer.from(bytes).toString('base64url'))
  })

  test('what is sent has no fault', async () => {
    const sent: { body: string; headers: Record<string, string> }[] = []
    const capture = JSON.parse(readRepo('fixtures/captured/twilio-platform.registration.json'))
    const credential = { toJSON: () => capture }
    const fetch = async (_url: string, init: (typeof sent)[0]) => sent.push(init)
    await runInContext(
      `(async () => { ${ofJavaScript('fetch')} })()`,
      createContext({ fetch, credential, url: '/', JSON }),
    )
    expect(sent[0]?.headers).toEqual({ 'Content-Type': 'application/json' })
    const { summary } = await lintText(sent[0]?.body ?? '')
    expect(summary.errors).toBe(0)
  })
})

test.each(all)('%s: the lines of %j stand on the page as they are', async (rule, { lines }) => {
  const { out } = await told([rule])
  expect(out).toContain(lines.map((line) => `    ${line}\n`).join(''))
  const { out: markdown } = await told([rule], { format: 'markdown' })
  expect(markdown).toMatch(/```(?:javascript|swift|kotlin)\n/)
  expect(markdown).toContain(lines.join('\n'))
  for (const line of lines) expect(line.length).toBeLessThanOrEqual(100)
})
