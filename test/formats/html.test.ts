import { createHash } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { cli } from '../cli/run.ts'
import { folders } from '../fixtures/folders.ts'
import { FIXTURES, filesOf, fixture } from '../helpers/fixtures.ts'
import { folder } from '../helpers/folder.ts'
import { attribute, type Element, elementsIn, links, type Read, read, textOf } from '../helpers/html.ts'
import { format, lint as lintInLibrary } from '../helpers/library.ts'
import { lint } from '../helpers/lint.ts'
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
    'img-src data:',
    "connect-src 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
    `style-src ${hashOf(contentOf(found, 'style'))}`,
    "base-uri 'none'",
    "form-action 'none'",
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
    expect(text.split('fails, too').length - 1).toBe(incident?.timeline?.filter((one) => one.failsToo).length ?? 0)
    const fixes = (incident?.causes ?? []).flatMap(({ fix }) => fix ?? [])
    expect(fixes.filter((fix) => !text.includes(fix))).toEqual([])
    // A session that went well has none.
    expect(fixes.length > 0).toBe(!/good/.test(name))
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

  test.each(families)('%s: every finding is in the page, and bytes that it names are marked', async (family) => {
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
    const byId = new Map(elements.map((one) => [`#${attribute(one, 'id')}`, one]))
    const unmarked = told.flatMap(elementsIn).filter((link) => {
      if (attribute(link, 'data-byte') === undefined) return false
      const map = byId.get(attribute(link, 'href') ?? '')
      return !map || !elementsIn(map).some(isMarked)
    })
    expect(unmarked.map(textOf)).toEqual([])
  })
})

const isMarked = (one: Element): boolean => one.tagName === 'td' && /\bmarked\b/.test(attribute(one, 'class') ?? '')

describe('bytes', () => {
  test.each([
    ['client-data/client-data-duplicate-member/bad-60380-type-twice.json', 'bytes 12–17', '22 74 79 70 65 22'],
  ])('of a finding are marked in the map: %s', async (path, words, hex) => {
    const { elements } = read(pageOf(await keeping([path])))
    const link = elements.find((one) => attribute(one, 'data-byte') !== undefined)
    expect(link && textOf(link)).toBe(words)
    const marked = elements.filter(
      ({ tagName, attrs }) => tagName === 'td' && attrs.some(({ value }) => /\bmarked\b/.test(value)),
    )
    expect(marked.map(textOf).join(' ')).toBe(hex)
  })

  test('all of a layer stand in its map, each once, in order', async () => {
    const source = fixture('captured/es256-direct.registration.json')
    const { elements } = read(pageOf(await keeping([source], { showValues: true }), { showValues: true }))
    const table = elements.filter(({ tagName }) => tagName === 'table')[1]
    const hex = elements
      .filter((one) => one.tagName === 'td' && isWithin(one, table) && !/none|text/.test(attribute(one, 'class') ?? ''))
      .map(textOf)
      .join(' ')
    const { response } = JSON.parse(source.text)
    expect(hex.replaceAll(' ', '')).toBe(Buffer.from(response.attestationObject, 'base64url').toString('hex'))
  })
})

function isWithin(element: Element, holder: Element | undefined): boolean {
  for (let at: Element['parentNode'] | undefined = element; at; at = 'parentNode' in at ? at.parentNode : undefined)
    if (at === holder) return true
  return false
}

describe('what it was judged by', () => {
  test('the program and the library tell what was given', async () => {
    const path = 'fixtures/captured/es256-direct.registration.json'
    const { out } = await cli([path, '--target', 'auth0', '--origin', 'https://login.example.com', '--format', 'html'])
    expect(read(out).text).toMatch(/Receiver\s*auth0/)
    expect(read(out).text).toMatch(/Origin\s*https:\/\/login\.example\.com/)
    const root = folder({
      'passkey-lint.config.json': '{ "target": "twilio" }',
      'a.json': fixture('captured/es256-direct.registration.json').text,
    })
    const run = await cli(['a.json', '--as', 'auth0/passkey-enrollment', '--format', 'html'], { cwd: root })
    // Who names an endpoint says who receives it, whatever a configuration says.
    expect(read(run.out).text).toMatch(/Taken as\s*auth0/)
    expect(read(run.out).text).not.toMatch(/Receiver\s*twilio/)
    const report = lintInLibrary(JSON.parse(fixture('captured/es256-direct.registration.json').text), {
      rpId: 'example.org',
    })
    const page = format(report, 'html')
    expect(read(page).text).toMatch(/RP ID\s*example\.org/)
    // The library keeps what its reports are about.
    expect(page).toContain('class="bytes"')
    expect(format(structuredClone(report), 'html')).not.toContain('class="bytes"')
  })

  test('nothing is kept where no page is asked for', async () => {
    const { linted } = await lint([fixture('captured/es256-direct.registration.json')])
    expect(linted.map(({ payloads, text }) => [payloads, text])).toEqual([[undefined, '']])
  })
})

test('a page that would be too large says which layers are left out, and keeps every finding', async () => {
  const text = JSON.stringify(
    Array.from({ length: 600 }, () => JSON.parse(fixture('captured/es256-direct.registration.json').text)),
  )
  const result = await keeping([{ name: 'many.json', text, how: 'named' }])
  const page = pageOf(result)
  const payloads = result.report.inputs.flatMap((input) => input.payloads)
  expect(payloads.length).toBeGreaterThan(100)
  expect(page.split('class="payload"').length - 1).toBe(payloads.length)
  expect(page).toContain('Its layers are not drawn')
  expect(page.length).toBeLessThan(8 * 1024 * 1024)
})

test('where something is wrong, only the layers of what is are open at first', async () => {
  const sound = fixture('captured/es256-direct.registration.json')
  const wrong = fixture('envelope/authenticator-attachment-is-any/bad-60377-any-from-configuration.json')
  const open = async (...sources: Parameters<typeof keeping>[0]): Promise<boolean[]> =>
    [...pageOf(await keeping(sources)).matchAll(/<details class="layers"( open)?>/g)].map(([, isOpen]) => !!isOpen)
  expect(await open(sound, wrong)).toEqual([false, true])
  expect(await open(sound, sound)).toEqual([true, true])
  expect(await open(sound, wrong, wrong, sound)).toEqual([false, false, false, false])
})

test('how certain a cause is, is said for who does not know the word', async () => {
  const page = pageOf(await keeping(['recorded/twilio-wrong-step.har'], { together: true }))
  const { elements } = read(page)
  const classed = (name: string): Element[] => elements.filter((one) => attribute(one, 'class') === name)
  const grades = classed('badge grade').map((one) => [textOf(one), attribute(one, 'title')] as const)
  expect(grades.length).toBeGreaterThan(0)
  const legend = classed('legend dim').map(textOf).join('')
  for (const [grade, title] of grades) expect(legend).toContain(`${grade}: ${title}`)
})
