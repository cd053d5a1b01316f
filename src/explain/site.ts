import { type Contents, contentsOf, type SiteCatalogue } from './contents.ts'
import type { Page, Ref } from './page.ts'
import { errorPage, rulePage } from './pages.ts'

/** Where a code or a rule has its page, relative to the page that names it; undefined: nowhere. */
export type Href = (ref: Ref) => string | undefined

/** How pages are written. Each text ends with a line end. */
export interface Layout {
  /** Of the files, with its dot. */
  extension: string
  /** `contents`: the address of the list that the page ends with. */
  page(page: Page, href: Href, contents: string): string
  contents(contents: Contents, href: Href): string
}

/** In the first line of the index: a folder that has it may be written again. */
export const MARK = '<!-- made by passkey-lint explain --all; changes are lost -->'

/** Every page of the catalogue by its path in the folder, the index first. The same catalogue gives the same bytes. */
export function siteOf(catalogue: SiteCatalogue, layout: Layout): Map<string, string> {
  const { errors, rules } = catalogue
  const codePath = (code: string): string => `codes/${code.replaceAll('/', '-')}${layout.extension}`
  const rulePath = (id: string): string => `rules/${id}${layout.extension}`
  const paths = new Map<string, string>([
    ...errors.map(({ code }) => [`code ${code}`, codePath(code)] as const),
    ...rules.map(({ id }) => [`rule ${id}`, rulePath(id)] as const),
  ])
  const fromIndex: Href = ({ kind, to }) => paths.get(`${kind} ${to}`)
  const fromPage: Href = (ref) => {
    const path = fromIndex(ref)
    return path === undefined ? undefined : `../${path}`
  }
  const index = `index${layout.extension}`
  const written = (page: Page): string => layout.page(page, fromPage, `../${index}`)
  return new Map([
    [index, layout.contents(contentsOf(catalogue), fromIndex)],
    ...errors.map((error) => [codePath(error.code), written(errorPage(error))] as const),
    ...rules.map((rule) => [rulePath(rule.id), written(rulePage(rule, catalogue))] as const),
  ])
}
