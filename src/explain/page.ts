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

function item({ line, under }: Item, mark: string, width: number): string {
  const indent = mark.length
  const remark = under ? `${' '.repeat(indent)}${wrap(textOf(under), width, indent + 2)}\n` : ''
  return `${mark}${wrap(textOf(line), width, indent)}\n${remark}`
}

function section({ title, form, items }: Section, width: number): string {
  if (form === 'code') return `\n${title}\n${items.map(({ line }) => `    ${textOf(line)}\n`).join('')}`
  const mark = (at: number): string => (form === 'paragraph' ? '  ' : form === 'bullets' ? '  - ' : `  ${at + 1}. `)
  return `\n${title}\n${items.map((one, at) => item(one, mark(at), width)).join('')}`
}

/** A page for a terminal of this many columns. */
export const pageText = ({ name, title, about, sections }: Page, width: number): string =>
  `${name}  ${title}\n  ${wrap(textOf(about), width, 2)}\n${sections.map((one) => section(one, width)).join('')}`
