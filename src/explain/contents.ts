import { PROVIDERS } from '../model/index.ts'
import type { DocumentedError } from '../providers/define-error.ts'
import { titleOf } from '../providers/facts.ts'
import type { Rule } from '../rules/define-rule.ts'
import { type Catalogue, coverageOf, totalOf } from './lookup.ts'
import type { Line } from './page.ts'
import { severityText } from './pages.ts'

/** What a site of pages needs to know: also which rules stand together. */
export interface SiteCatalogue extends Catalogue {
  familyOf(rule: string): string
}

/** The list of every code and rule, before it is laid out. */
export interface Contents {
  title: string
  parts: readonly Part[]
}

export interface Part {
  title: string
  about: string
  tables: readonly Table[]
}

/** Each row has a cell for each word of the head. */
export interface Table {
  title: string
  head: readonly string[]
  rows: readonly (readonly Line[])[]
}

/** Codes by provider, rules by family, each in the order of the catalogue. */
export function contentsOf({ errors, rules, severitiesOf, familyOf }: SiteCatalogue): Contents {
  const { documented, observable } = totalOf(errors.map((error) => coverageOf(error, rules)))
  return {
    title: 'What passkey-lint knows',
    parts: [
      {
        title: 'Documented errors',
        about: `${errors.length} codes; a payload shows ${observable} of their ${documented} causes.`,
        tables: tablesBy(errors, providerTitle, {
          head: ['code', 'title', 'causes that a payload shows', 'documented by'],
          row: errorRow,
        }),
      },
      {
        title: 'Rules',
        about: `${rules.length} rules, by family.`,
        tables: tablesBy(rules, ({ id }) => familyOf(id), {
          head: ['rule', 'severity', 'what it sees'],
          row: (rule) => [[{ to: rule.id, kind: 'rule' }], [severityText(severitiesOf(rule))], [rule.summary]],
        }),
      },
    ],
  }
}

function errorRow({ code, title, causes, documented }: DocumentedError): Line[] {
  const seen = causes.filter((cause) => 'rules' in cause).length
  // Causes that we found ourselves are none that its provider documents.
  const counted = documented === 'title only' ? '–' : `${seen} of ${causes.length}`
  return [[{ to: code, kind: 'code' }], [title], [counted], [documented]]
}

function providerTitle({ code }: DocumentedError): string {
  const provider = PROVIDERS.find((name) => code.startsWith(`${name}/`))
  return provider === undefined ? code : titleOf(provider)
}

interface Form<Entry> {
  head: readonly string[]
  row(entry: Entry): readonly Line[]
}

function tablesBy<Entry extends DocumentedError | Rule>(
  entries: readonly Entry[],
  titleOfEntry: (entry: Entry) => string,
  { head, row }: Form<Entry>,
): Table[] {
  const titles = new Set(entries.map(titleOfEntry))
  return [...titles].map((title) => ({
    title,
    head,
    rows: entries.filter((entry) => titleOfEntry(entry) === title).map(row),
  }))
}

/** The name of a heading in an address, as GitHub makes it. */
export const anchorOf = (title: string): string =>
  title
    .toLowerCase()
    .replaceAll(/[^\w -]/g, '')
    .replaceAll(' ', '-')
