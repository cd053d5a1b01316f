import { wrap } from '../text/wrap.ts'
import type { Item, Line, Page, Section } from './page.ts'

const textOf = (line: Line): string =>
  line.map((part) => (typeof part === 'string' ? part : part.kind === 'command' ? `\`${part.to}\`` : part.to)).join('')

function item({ line, under }: Item, mark: string, width: number): string {
  const indent = mark.length
  const remark = under ? `${' '.repeat(indent)}${wrap(textOf(under), width, indent + 2)}\n` : ''
  return `${mark}${wrap(textOf(line), width, indent)}\n${remark}`
}

function section({ title, form, items }: Section, width: number): string {
  const mark = (at: number): string => (form === 'paragraph' ? '  ' : form === 'bullets' ? '  - ' : `  ${at + 1}. `)
  return `\n${title}\n${items.map((one, at) => item(one, mark(at), width)).join('')}`
}

/** A page for a terminal of this many columns. */
export const pageText = ({ name, title, about, sections }: Page, width: number): string =>
  `${name}  ${title}\n  ${wrap(textOf(about), width, 2)}\n${sections.map((one) => section(one, width)).join('')}`
