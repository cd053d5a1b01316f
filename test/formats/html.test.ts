import { createHash } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { folders } from '../fixtures/folders.ts'
import { FIXTURES, filesOf } from '../helpers/fixtures.ts'
import { attribute, links, type Read, read, textOf } from '../helpers/html.ts'
import { contextFor, keeping, pageOf } from '../helpers/report-page.ts'

const HARS = readdirSync(new URL('recorded/', FIXTURES)).filter((name) => name.endsWith('.har'))

const contentOf = ({ elements }: Read, name: string): string => {
  const element = elements.find(({ tagName }) => tagName === name)
  return element ? textOf(element) : ''
}

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/** What every page has to be, whatever is in it. */
function checkPage(page: string, what: string): Read {
  const found = read(page)
  const { elements, problems } = found
  expect(problems, what).toEqual([])
  const forbidden = elements.flatMap(({ tagName, attrs }) =>
    attrs.filter(({ name }) => /^on|^src|^style$|^action$/.test(name)).map(({ name }) => `${tagName} ${name}`),
  )
  expect(forbidden, what).toEqual([])
  const loading = elements.filter(({ tagName }) => /^(?:img|iframe|object|embed|form|base|svg)$/.test(tagName))
  expect(loading, what).toEqual([])
  // Without an icon of its own a browser asks the server for one.
  const linked = elements.filter(({ tagName }) => tagName === 'link').map((element) => attribute(element, 'href'))
  expect(linked, what).toEqual(['data:,'])
  expect(elements.filter(({ tagName }) => tagName === 'script' || tagName === 'style')).toHaveLength(2)
  const ids = elements.flatMap((element) => attribute(element, 'id') ?? [])
  expect(new Set(ids).size, what).toBe(ids.length)
  const lost = links(found).filter((href) =>
    href.startsWith('#') ? !ids.includes(href.slice(1)) : href !== 'data:,' && !href.startsWith('https://'),
  )
  expect(lost, what).toEqual([])
  const policy = elements.find((element) => attribute(element, 'http-equiv') === 'Content-Security-Policy')
  expect((policy ? attribute(policy, 'content') : '')?.split('; '), what).toEqual([
    "default-src 'none'",
    `script-src ${hashOf(contentOf(found, 'script'))}`,
    `style-src ${hashOf(contentOf(found, 'style'))}`,
    'img-src data:',
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ])
  return found
}

describe('the page of each recorded session', () => {
  test.each(HARS)('%s is sound, and has the story and every payload', async (name) => {
    const result = await keeping([`recorded/${name}`], { together: true, present: Date.parse('2026-11-29T12:00:00Z') })
    const { elements, text } = checkPage(pageOf(result), name)
    const { incident, inputs } = result.report
    const payloads = inputs.flatMap((input) => input.payloads)
    expect(elements.filter((one) => attribute(one, 'class') === 'payload')).toHaveLength(payloads.length)
    expect(elements.filter(({ tagName }) => tagName === 'time').length).toBeGreaterThanOrEqual(
      incident?.timeline?.filter(({ at }) => at !== undefined).length ?? 0,
    )
    expect(text.split('breaks here').length - 1).toBe(incident?.timeline?.filter(({ breaks }) => breaks).length ?? 0)
    for (const { fix } of incident?.causes ?? []) expect(text).toContain(fix ?? '')
  })

  test.each(HARS)('%s: each tree is of the payload that it stands in', async (name) => {
    const { report, linted } = await keeping([`recorded/${name}`])
    const { layersOf } = contextFor(linted)
    for (const payload of report.inputs.flatMap((input) => input.payloads)) {
      const tree = layersOf?.(payload)?.tree
      expect([tree?.name, tree?.pointer]).toEqual([payload.kind, payload.pointer])
    }
  })
})

describe('every fixture', () => {
  const families = [...new Set(folders().map((path) => path.split('/')[0] ?? ''))]

  test.each(families)('%s: every finding is in the page, and its bytes are marked', async (family) => {
    const paths = folders()
      .filter((path) => path === family || path.startsWith(`${family}/`))
      .flatMap((folder) => filesOf(folder).map((file) => `${folder}/${file}`))
    const result = await keeping(paths)
    const { elements } = checkPage(pageOf(result), family)
    const findings = result.report.inputs.flatMap(({ payloads }) => payloads.flatMap((one) => one.findings))
    const told = elements.filter((one) => /^finding /.test(attribute(one, 'class') ?? ''))
    expect(told).toHaveLength(findings.length)
    const text = told.map(textOf)
    expect(findings.filter(({ rule }, at) => !text[at]?.includes(rule))).toEqual([])
  })
})
