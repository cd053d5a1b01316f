import { escapeMarkdown, markdownCode, markdownUrl } from '../../text/escape-markdown.ts'
import type { Line, Page, Ref, Section } from '../page.ts'

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
