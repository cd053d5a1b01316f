import type { Palette } from '../text/colour.ts'
import { wrap } from '../text/wrap.ts'

/** A page, before it is laid out for a terminal or as Markdown. */
export interface Page {
  /** The code, the rule id, or what a text was taken for. */
  name: string
  title: string
  /** One line below the title. */
  about: Line
  sections: readonly Section[]
}

export interface Section {
  title: string
  /** `ordered`: the first is the most likely. `code`: lines of a program, as they are. */
  form: 'paragraph' | 'bullets' | 'ordered' | 'code'
  items: readonly Item[]
}

export interface Item {
  line: Line
  /** A remark that belongs to the item. */
  under?: Line
}

/** Words, and among them what a page may link: a code, a rule id, a URL; or what stands as it is: a command, a piece of a payload. */
export type Line = readonly (string | Ref)[]
export interface Ref {
  to: string
  kind: 'code' | 'rule' | 'url' | 'command' | 'sample'
}

export const paragraph = (title: string, text: string): Section => ({
  title,
  form: 'paragraph',
  items: [{ line: [text] }],
})

export const bullets = (title: string, items: readonly Item[]): Section => ({ title, form: 'bullets', items })

/** `before a, b, c`, each of them a reference. */
export function listed(before: string, kind: Ref['kind'], names: readonly string[]): Line {
  return [before, ...names.flatMap((to, at) => (at > 0 ? [', ', { to, kind }] : [{ to, kind }]))]
}

/** A section without items is left out. */
export const page = (name: string, title: string, about: Line, sections: readonly Section[]): Page => ({
  name,
  title,
  about,
  sections: sections.filter(({ items }) => items.length > 0),
})

const textOf = (line: Line): string =>
  line.map((part) => (typeof part === 'string' ? part : part.kind === 'command' ? `\`${part.to}\`` : part.to)).join('')

/** Wrapped first and coloured after: colours take no columns. */
function lineText(line: Line, width: number, indent: number, palette: Palette): string {
  let rest = wrap(textOf(line), width, indent)
  let done = ''
  for (const part of line) {
    if (typeof part === 'string' || part.kind === 'command' || part.kind === 'sample') continue
    const at = rest.indexOf(part.to)
    if (at < 0) continue
    done += rest.slice(0, at) + palette[part.kind === 'url' ? 'link' : 'code'](part.to)
    rest = rest.slice(at + part.to.length)
  }
  return done + rest
}

function item({ line, under }: Item, mark: string, width: number, palette: Palette): string {
  const indent = mark.length
  const remark = under ? `${' '.repeat(indent)}${lineText(under, width, indent + 2, palette)}\n` : ''
  return `${mark}${lineText(line, width, indent, palette)}\n${remark}`
}

function section({ title, form, items }: Section, width: number, palette: Palette): string {
  const head = `\n${palette.bold(title)}\n`
  if (form === 'code') return `${head}${items.map(({ line }) => `    ${textOf(line)}\n`).join('')}`
  const mark = (at: number): string => (form === 'paragraph' ? '  ' : form === 'bullets' ? '  - ' : `  ${at + 1}. `)
  return `${head}${items.map((one, at) => item(one, mark(at), width, palette)).join('')}`
}

/** A page for a terminal of this many columns. */
export function pageText({ name, title, about, sections }: Page, width: number, palette: Palette): string {
  const [first = '', ...rest] = wrap(title, width, name.length + 2).split('\n')
  const head = [`${palette.code(name)}  ${palette.bold(first)}`, ...rest.map(palette.bold)].join('\n')
  const below = `  ${lineText(about, width, 2, palette)}`
  return `${head}\n${below}\n${sections.map((one) => section(one, width, palette)).join('')}`
}
