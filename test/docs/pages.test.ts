import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, posix } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { MARKDOWN } from '../../src/explain/markdown.ts'
import { pageText } from '../../src/explain/page.ts'
import { errorPage } from '../../src/explain/pages.ts'
import { MARK, siteOf } from '../../src/explain/site.ts'
import { allRules } from '../../src/rules/index.ts'
import { escapeMarkdown } from '../../src/text/escape.ts'
import { CATALOGUE, PLAIN, told } from '../explain/run.ts'
import { DOCUMENTED_ERRORS } from '../helpers/errors.ts'

const site = siteOf(CATALOGUE, MARKDOWN)
const pageAt = (path: string): string => site.get(path) ?? ''
/** Text before the escape: what stands in the catalogue stands in the page, escaped. */
const holds = (page: string, text: string): boolean => page.includes(escapeMarkdown(text))

describe('the pages', () => {
  test('are one for each code and rule, and an index that leads to all', () => {
    expect(site.size).toBe(1 + DOCUMENTED_ERRORS.length + allRules().length)
    for (const path of site.keys()) if (path !== 'index.md') expect(pageAt('index.md')).toContain(`](${path})`)
  })

  test.each(DOCUMENTED_ERRORS.map((error) => [error.code, error] as const))('%s is told whole', (code, error) => {
    const page = pageAt(`codes/${code.replace('/', '-')}.md`)
    expect(page).toMatch(new RegExp(`^# \`${code}\`: `))
    for (const text of [error.title, error.summary, ...error.fixes, ...error.causes.map((cause) => cause.text)])
      expect(holds(page, text), text).toBe(true)
    for (const cause of error.causes) {
      if (!('rules' in cause)) expect(holds(page, cause.instead.replace(/\.$/, '')), cause.instead).toBe(true)
      else for (const rule of cause.rules) expect(page).toContain(`\`${rule}\``)
    }
    for (const url of error.docs) expect(page).toContain(`<${url}>`)
  })

  test.each(allRules().map((rule) => [rule.id, rule] as const))('%s is told whole', (id, rule) => {
    const page = pageAt(`rules/${id}.md`)
    for (const text of [rule.summary, rule.why, rule.fix, rule.spec]) expect(holds(page, text), text).toBe(true)
    for (const { code, causes } of DOCUMENTED_ERRORS)
      if (causes.some((cause) => 'rules' in cause && cause.rules.includes(id)))
        expect(page).toContain(`](../codes/${code.replace('/', '-')}.md)`)
  })

  test.each([...site])('%s says nothing twice in a row', (_path, page) => {
    expect(page).not.toMatch(/look at look/i)
    expect(page).not.toMatch(/\b(?:the the|an? an?|an? the|the an?)\b/i)
    expect(page).not.toMatch(/""|““|””|''/)
  })

  test('every link leads to a page, and every rule that a page names is a link', () => {
    for (const [path, page] of site) {
      for (const [, target = ''] of page.matchAll(/\]\(([^)#]+)\)/g))
        expect(site.has(posix.join(dirname(path), target)), `${path}: ${target}`).toBe(true)
      for (const { id } of path.startsWith('codes/') ? allRules() : [])
        if (page.includes(`\`${id}\``)) expect(page).toContain(`[\`${id}\`](../rules/${id}.md)`)
    }
  })

  test('are the same each time, end with a line end, and name no place of this machine', () => {
    expect([...siteOf(CATALOGUE, MARKDOWN)]).toEqual([...site])
    for (const [path, page] of site) {
      expect(page.endsWith('\n'), path).toBe(true)
      expect(page, path).not.toContain(process.cwd())
      expect(page, path).not.toMatch(/\]\(undefined|NaN/)
      expect(page.startsWith(path === 'index.md' ? MARK : '# '), path).toBe(true)
    }
  })

  test('say what the terminal says', () => {
    for (const error of DOCUMENTED_ERRORS.slice(0, 5)) {
      const text = pageText(errorPage(error), 10_000, PLAIN)
      for (const [, title] of text.matchAll(/^([A-Z].*)$/gm))
        expect(pageAt(`codes/${error.code.replace('/', '-')}.md`)).toContain(`## ${title}`)
    }
  })
})

test('a title, a summary and a cause are text in every page, whatever they hold', () => {
  const mark = '<b>|*x*'
  const [error] = DOCUMENTED_ERRORS
  const [rule] = allRules()
  if (!error || !rule) throw new Error('the catalogue is empty')
  const causes = [{ text: mark, observable: false as const, because: mark, instead: mark }]
  const errors = [{ ...error, title: mark, summary: mark, causes, fixes: [mark], notes: [mark] }]
  const rules = [{ ...rule, summary: mark, why: mark, fix: mark, spec: mark }]
  for (const [path, page] of siteOf({ ...CATALOGUE, errors, rules }, MARKDOWN)) {
    expect(page, path).toContain(escapeMarkdown(mark))
    expect(page, path).not.toContain(mark)
  }
})

describe('explain --all', () => {
  const root = mkdtempSync(join(tmpdir(), 'passkey-lint-'))
  afterAll(() => rmSync(root, { recursive: true, force: true }))

  test('writes them into a folder that it makes, and into its own again', async () => {
    for (let run = 0; run < 2; run++)
      expect(await told([], { all: 'a/b', cwd: root })).toMatchObject({
        code: 0,
        out: '',
        err: expect.stringContaining(`${site.size} pages`),
      })
    for (const [path, page] of site) expect(readFileSync(join(root, 'a/b', path), 'utf8'), path).toBe(page)
    expect(readdirSync(join(root, 'a/b')).sort()).toEqual(['codes', 'index.md', 'rules'])
  })

  test('leaves a folder of somebody else alone', async () => {
    await told([], { all: 'mine', cwd: root })
    writeFileSync(join(root, 'mine/index.md'), '# My notes\n')
    expect((await told([], { all: 'mine', cwd: root })).code).toBe(2)
    expect(readFileSync(join(root, 'mine/index.md'), 'utf8')).toBe('# My notes\n')
    writeFileSync(join(root, 'file'), 'x')
    const { code, err } = await told([], { all: '.', cwd: root })
    expect([code, existsSync(join(root, 'index.md'))]).toEqual([2, false])
    expect(err).not.toContain(root)
    expect((await told([], { all: 'file', cwd: root })).code).toBe(2)
  })
})

test('causes that no page gives are not called documented', () => {
  const [titled, paged] = [true, false].map((bare) =>
    DOCUMENTED_ERRORS.find(({ documented }) => (documented === 'title only') === bare),
  )
  const headed = (error = titled) => (error ? pageText(errorPage(error), 80, PLAIN) : '')
  expect(headed()).toMatch(/^Likely causes$/m)
  expect(headed()).not.toMatch(/Documented causes/)
  expect(headed(paged)).toMatch(/^Documented causes$/m)
})
