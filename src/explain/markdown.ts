import { escapeMarkdown, markdownCode, markdownUrl } from '../text/escape.ts'
import { anchorOf, type Contents, type Part, type Table } from './contents.ts'
import type { Line, Page, Section } from './page.ts'
import { type Href, type Layout, MARK } from './site.ts'

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

function tableText({ title, head, rows }: Table, href: Href): string {
  return [
    `### ${escapeMarkdown(title)}`,
    '',
    `| ${head.join(' | ')} |`,
    `| ${head.map(() => '---').join(' | ')} |`,
    ...rows.map((row) => `| ${row.map((line) => lineText(line, href)).join(' | ')} |`),
    '',
  ].join('\n')
}

function partText({ title, about, tables }: Part, href: Href): string {
  const links = tables.map((table) => `[${escapeMarkdown(table.title)}](#${anchorOf(table.title)})`)
  const head = `## ${escapeMarkdown(title)}\n\n${escapeMarkdown(about)}\n\n${links.join(' · ')}\n`
  return [head, ...tables.map((table) => tableText(table, href))].join('\n')
}

/** The list of all that is known; ends with a line end. */
export const markdownContents = ({ title, parts }: Contents, href: Href): string =>
  [`# ${escapeMarkdown(title)}\n`, ...parts.map((part) => partText(part, href))].join('\n')

/** Pages for a wiki, a repository or whatever else reads Markdown. */
export const MARKDOWN: Layout = {
  extension: '.md',
  page: (page, href, contents) => `${markdownPage(page, href)}\n[All codes and rules](${contents})\n`,
  contents: (contents, href) => `${MARK}\n\n${markdownContents(contents, href)}`,
}
