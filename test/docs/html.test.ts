import { createHash } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { describe, expect, test } from 'vitest'
import { HTML } from '../../src/explain/html.ts'
import { STYLE } from '../../src/explain/html-style.ts'
import { rulePage } from '../../src/explain/pages.ts'
import { MARK, siteOf } from '../../src/explain/site.ts'
import type { Rule } from '../../src/rules/define-rule.ts'
import { allRules, ruleById } from '../../src/rules/index.ts'
import { CATALOGUE, told } from '../explain/run.ts'
import { DOCUMENTED_ERRORS } from '../helpers/errors.ts'
import { folder } from '../helpers/folder.ts'
import { attribute, links, read } from '../helpers/html.ts'

const site = siteOf(CATALOGUE, HTML)
const pages = new Map([...site].map(([path, page]) => [path, read(page)]))
const ELEMENTS = new Set(
  'html head meta title style body nav main h1 h2 h3 p a code pre ul ol li table thead tbody tr th td'.split(' '),
)

describe('the pages as HTML', () => {
  test('are one for each code and rule, and an index that leads to all', () => {
    expect(site.size).toBe(1 + DOCUMENTED_ERRORS.length + allRules().length)
    const index = new Set(links(pages.get('index.html') ?? read('')))
    expect([...site.keys()].filter((path) => path !== 'index.html' && !index.has(path))).toEqual([])
    expect(site.get('index.html')?.startsWith(MARK)).toBe(true)
  })

  test('are sound, load nothing and run nothing', () => {
    for (const [path, { problems, elements }] of pages) {
      expect(problems, path).toEqual([])
      expect(
        elements.map(({ tagName }) => tagName).filter((name) => !ELEMENTS.has(name)),
        path,
      ).toEqual([])
      expect(
        elements.flatMap(({ attrs }) => attrs).filter(({ name }) => /^on|^src|^style$/.test(name)),
        path,
      ).toEqual([])
    }
  })

  test('lead to pages that are there, and to the web by https alone', () => {
    for (const [path, page] of pages) {
      const ids = new Set(page.elements.flatMap((element) => attribute(element, 'id') ?? []))
      const lost = links(page).filter((href) => {
        if (href.startsWith('#')) return !ids.has(href.slice(1))
        return !href.startsWith('https://') && !site.has(posix.join(dirname(path), href))
      })
      expect(lost, path).toEqual([])
    }
  })

  test('have a policy that obeys their own style alone', () => {
    const hash = createHash('sha256').update(STYLE).digest('base64')
    for (const [path, { elements }] of pages) {
      const policy = elements.find((element) => attribute(element, 'http-equiv') === 'Content-Security-Policy')
      expect(policy && attribute(policy, 'content'), path).toBe(
        `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`,
      )
    }
  })

  test('have the lines of a program as they are', () => {
    const told = rulePage(ruleById('bytes-are-hex') as Rule, CATALOGUE).sections.filter(({ form }) => form === 'code')
    const page = pages.get('rules/bytes-are-hex.html')
    expect(told.length).toBeGreaterThan(0)
    for (const { items } of told) expect(page?.text).toContain(items.map(({ line }) => line.join('')).join('\n'))
  })

  test('have headings of their own: no two lead to one address', () => {
    const ids = (pages.get('index.html')?.elements ?? []).flatMap((element) => attribute(element, 'id') ?? [])
    expect(ids.length).toBeGreaterThan(20)
    expect(new Set(ids).size).toBe(ids.length)
  })
})

test('whatever a title, a cause or an address holds is text', () => {
  const mark = `<script>alert(1)</script>"'&\u001b[31m\u202e`
  const shown = `<script>alert(1)</script>"'&\\u{1b}[31m\\u{202e}`
  const [error] = DOCUMENTED_ERRORS
  const [rule] = allRules()
  if (!error || !rule) throw new Error('the catalogue is empty')
  const causes = [{ text: mark, observable: false as const, because: mark, instead: mark }]
  const errors = [{ ...error, title: mark, summary: mark, causes, fixes: [mark], docs: [`javascript:${mark}`, mark] }]
  const rules = [{ ...rule, summary: mark, why: mark, fix: mark, spec: mark }]
  for (const [path, page] of siteOf({ ...CATALOGUE, errors, rules }, HTML)) {
    const { elements, text, problems } = read(page)
    expect(problems, path).toEqual([])
    expect(
      elements.filter(({ tagName }) => tagName === 'script'),
      path,
    ).toEqual([])
    expect(text, path).toContain(shown)
    expect(page, path).not.toMatch(/\u001b|\u202e|href="javascript/)
  }
})

describe('explain --all --format html', () => {
  test('writes beside the Markdown of an earlier run, and over its own', async () => {
    const root = folder({})
    for (const format of ['markdown', 'html', 'html'] as const)
      expect(await told([], { all: '.', cwd: root, format })).toMatchObject({ code: 0, out: '' })
    expect(readdirSync(root).sort()).toEqual(['codes', 'index.html', 'index.md', 'rules'])
    expect(readdirSync(join(root, 'codes'))).toHaveLength(2 * DOCUMENTED_ERRORS.length)
  })

  test('leaves a folder with an index of somebody else alone', async () => {
    const root = folder({ 'index.html': '<!doctype html>' })
    expect(await told([], { all: '.', cwd: root, format: 'html' })).toMatchObject({
      code: 2,
      err: expect.stringContaining('holds other files'),
    })
  })

  test('pages are for a folder, and a folder is for pages', async () => {
    expect(await told(['60377'], { format: 'html' })).toMatchObject({ code: 2, out: '' })
    expect(await told([], { all: 'x', cwd: folder({}), format: 'json' })).toMatchObject({ code: 2, out: '' })
  })
})
