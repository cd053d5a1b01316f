import { providerInfos } from '../explain/by-provider.ts'
import { documentedErrors } from '../providers/errors.ts'
import { allRules } from '../rules/index.ts'

const START = '<!-- receivers: npm run docs -->'
const END = '<!-- end of receivers -->'

const nameOf = (endpoint: string): string => `\`${endpoint.slice(endpoint.indexOf('/') + 1)}\``

/** Who may receive a payload, and how much is known of the errors that each answers: a row for each. */
function receiversTable(): string {
  const rows = providerInfos({ errors: documentedErrors(), rules: allRules() }).map(
    ({ provider, title, endpoints, codes, pages, documented, observable }) => {
      const known = codes === 0 ? 'no list is public' : `${codes}, ${pages} of them with causes`
      const causes = codes === 0 ? '–' : `${observable} of ${documented}`
      return `| ${title} | \`${provider}\` | ${endpoints.map(nameOf).join(', ') || '–'} | ${known} | ${causes} |`
    },
  )
  return [
    '| receiver | `--target` | endpoints, for `--as` | errors | causes that a payload shows |',
    '|---|---|---|---|---|',
    ...rows,
  ].join('\n')
}

/** The README with the table between its marks. Throws where it has none. */
export function withReceivers(readme: string): string {
  const start = readme.indexOf(START)
  const end = readme.indexOf(END)
  if (start === -1 || end < start) throw new Error(`there is no place for the receivers: ${START} … ${END}`)
  return `${readme.slice(0, start + START.length)}\n\n${receiversTable()}\n\n${readme.slice(end)}`
}
