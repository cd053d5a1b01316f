import { escapeMarkdown, markdownCode, markdownUrl } from '../text/escape.ts'
import { type Catalogue, type Coverage, coverageOf, totalOf } from './lookup.ts'
import type { Line, Page, Ref, Section } from './page.ts'
import { errorPage, rulePage, severityText } from './pages.ts'

/** Where a code or a rule has its page, relative to the page that names it; undefined: nowhere. */
export type Href = (ref: Ref) => string | undefined

function lineText(line: Line, href: Href): string {
  return line
    .map((part, at) => {
      if (typeof part === 'string') return at === 0 ? escapeMarkdown(part) : inside(part)
      if (part.kind === 'url') return markdownUrl(part.to)
      const target = href(part)
      return target === undefined ? markdownCode(part.to) : `[${markdownCode(part.to)}](${target})`
    })
    .join('')
}

/** A later part of a line starts no block; a letter in front keeps the escape from thinking so. */
const inside = (text: string): string => escapeMarkdown(`x${text}`).slice(1)

const sectionText = ({ title, form, items }: Section, href: Href): string => {
  // Our own lines: what they hold is no Markdown inside a fence.
  if (form === 'code')
    return `## ${escapeMarkdown(title)}\n\n\`\`\`${/JavaScript|Swift|Kotlin/.exec(title)?.[0].toLowerCase() ?? ''}\n${items.map(({ line }) => line.join('')).join('\n')}\n\`\`\`\n`
  const mark = (at: number): string => (form === 'paragraph' ? '' : form === 'bullets' ? '- ' : `${at + 1}. `)
  const rows = items.map(({ line, under }, at) => {
    const lead = mark(at)
    const remark = under ? `\n${' '.repeat(lead.length)}- ${lineText(under, href)}` : ''
    return `${lead}${lineText(line, href)}${remark}`
  })
  return `## ${escapeMarkdown(title)}\n\n${rows.join('\n')}\n`
}

/** One page as Markdown; ends with a line end. */
export function markdownPage({ name, title, about, sections }: Page, href: Href = () => undefined): string {
  const head = `# ${markdownCode(name)}: ${escapeMarkdown(title)}\n\n${lineText(about, href)}\n`
  return [head, ...sections.map((one) => sectionText(one, href))].join('\n')
}

/** The first line of index.md: a folder that has it may be written again. */
export const MARK = '<!-- made by passkey-lint explain --all; changes are lost -->'

const codePath = (code: string): string => `codes/${code.replaceAll('/', '-')}.md`
const rulePath = (id: string): string => `rules/${id}.md`

/** Every page of the catalogue by its path in the folder, index.md first. The same catalogue gives the same bytes. */
export function markdownSite(catalogue: Catalogue): Map<string, string> {
  const { errors, rules } = catalogue
  const paths = new Map<string, string>([
    ...errors.map(({ code }) => [`code ${code}`, codePath(code)] as const),
    ...rules.map(({ id }) => [`rule ${id}`, rulePath(id)] as const),
  ])
  const href: Href = ({ kind, to }: Ref) => {
    const path = paths.get(`${kind} ${to}`)
    return path === undefined ? undefined : `../${path}`
  }
  const back = '\n[All codes and rules](../index.md)\n'
  return new Map([
    ['index.md', index(catalogue)],
    ...errors.map((error) => [codePath(error.code), markdownPage(errorPage(error), href) + back] as const),
    ...rules.map((rule) => [rulePath(rule.id), markdownPage(rulePage(rule, catalogue), href) + back] as const),
  ])
}

const cells = ({ documented, observable, detected }: Coverage): string => `${documented} | ${observable} | ${detected}`

function index({ errors, rules, severitiesOf }: Catalogue): string {
  const coverage = errors.map((error) => coverageOf(error, rules))
  const codes = errors.map((error, at) => {
    const link = `[${markdownCode(error.code)}](${codePath(error.code)})`
    return `| ${link} | ${escapeMarkdown(error.title)} | ${cells(coverage[at] ?? totalOf([]))} |`
  })
  const list = rules.map((rule) => {
    const link = `[${markdownCode(rule.id)}](${rulePath(rule.id)})`
    return `| ${link} | ${severityText(severitiesOf(rule))} | ${escapeMarkdown(rule.summary)} |`
  })
  return [
    MARK,
    '',
    '# What passkey-lint knows',
    '',
    '## Documented errors',
    '',
    '| code | title | causes documented | observable | detected |',
    '| --- | --- | --- | --- | --- |',
    ...codes,
    `| total | ${errors.length} codes | ${cells(totalOf(coverage))} |`,
    '',
    '## Rules',
    '',
    '| rule | severity | what it sees |',
    '| --- | --- | --- |',
    ...list,
    '',
  ].join('\n')
}
