import { escapeHtml } from '../text/escape.ts'
import { headOf } from '../text/page-head.ts'
import { anchorOf, type Contents, type Part, type Table } from './contents.ts'
import { STYLE } from './html-style.ts'
import type { Item, Line, Page, Section } from './page.ts'
import { type Href, type Layout, MARK } from './site.ts'

interface Document {
  /** As text. */
  title: string
  /** As HTML. */
  body: string
}

const document = ({ title, body }: Document): string => `<!doctype html>
<html lang="en">
${headOf({ title, policy: ["default-src 'none'"], style: STYLE })}
<body>
${body}
</body>
</html>
`

const code = (text: string): string => `<code>${escapeHtml(text)}</code>`

const link = (address: string, html: string): string => `<a href="${escapeHtml(address)}">${html}</a>`

/** Only addresses of the web are followed. */
const url = (to: string): string => (/^https:\/\/\S+$/.test(to) ? link(to, escapeHtml(to)) : escapeHtml(to))

function lineHtml(line: Line, href: Href): string {
  return line
    .map((part) => {
      if (typeof part === 'string') return escapeHtml(part)
      if (part.kind === 'url') return url(part.to)
      const target = href(part)
      return target === undefined ? code(part.to) : link(target, code(part.to))
    })
    .join('')
}

function itemHtml({ line, under }: Item, href: Href): string {
  const remark = under ? `<p class="remark">${lineHtml(under, href)}</p>` : ''
  return `${lineHtml(line, href)}${remark}`
}

function sectionHtml({ title, form, items }: Section, href: Href, level: number): string {
  const head = `<h${level}>${escapeHtml(title)}</h${level}>`
  if (form === 'code') {
    const lines = items.map(({ line }) => escapeHtml(line.join('')))
    return `${head}\n<pre><code>${lines.join('\n')}</code></pre>`
  }
  if (form === 'paragraph') return [head, ...items.map((item) => `<p>${itemHtml(item, href)}</p>`)].join('\n')
  const list = form === 'ordered' ? 'ol' : 'ul'
  return [head, `<${list}>`, ...items.map((item) => `<li>${itemHtml(item, href)}</li>`), `</${list}>`].join('\n')
}

/** What a page says, below a heading of this level: to stand in a document of its own, or in another. */
export function pageParts({ name, title, about, sections }: Page, href: Href, level: number): string {
  const head = `<h${level}>${code(name)} ${escapeHtml(title)}</h${level}>\n<p class="about">${lineHtml(about, href)}</p>`
  const body = sections.map((one) => sectionHtml(one, href, level + 1)).join('\n')
  return `${head}\n${body}`
}

function pageHtml(page: Page, href: Href, contents: string): string {
  const back = `<nav>${link(contents, 'All codes and rules')}</nav>`
  return document({
    title: `${page.name}: ${page.title} (passkey-lint)`,
    body: `${back}\n<main>\n${pageParts(page, href, 1)}\n</main>`,
  })
}

function tableHtml({ title, head, rows }: Table, href: Href): string {
  const cells = (row: readonly Line[]): string => row.map((line) => `<td>${lineHtml(line, href)}</td>`).join('')
  return [
    `<h3 id="${anchorOf(title)}">${escapeHtml(title)}</h3>`,
    '<table>',
    `<thead><tr>${head.map((word) => `<th scope="col">${escapeHtml(word)}</th>`).join('')}</tr></thead>`,
    '<tbody>',
    ...rows.map((row) => `<tr>${cells(row)}</tr>`),
    '</tbody>',
    '</table>',
  ].join('\n')
}

function partHtml({ title, about, tables }: Part, href: Href): string {
  const links = tables.map((table) => link(`#${anchorOf(table.title)}`, escapeHtml(table.title)))
  const head = `<h2>${escapeHtml(title)}</h2>\n<p>${escapeHtml(about)}</p>\n<p class="jump">${links.join(' ')}</p>`
  return [head, ...tables.map((table) => tableHtml(table, href))].join('\n')
}

function contentsHtml({ title, parts }: Contents, href: Href): string {
  const body = parts.map((part) => partHtml(part, href)).join('\n')
  return `${MARK}\n${document({ title, body: `<main>\n<h1>${escapeHtml(title)}</h1>\n${body}\n</main>` })}`
}

/** Pages for a browser: each stands alone, runs nothing and loads nothing. */
export const HTML: Layout = { extension: '.html', page: pageHtml, contents: contentsHtml }
