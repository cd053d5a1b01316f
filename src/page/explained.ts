import { CATALOGUE } from '../explain/catalogue.ts'
import { idOf } from '../explain/explanation.ts'
import { pageParts } from '../explain/html.ts'
import type { Line, Page, Ref } from '../explain/page.ts'
import { pageOf } from '../explain/pages.ts'
import { recognise } from '../explain/recognise.ts'
import { html, trustedHtml } from '../text/html.ts'
import { addressOf } from './protocol.ts'

/** What is known of a name or a text, as `explain` tells it; codes and rules in it lead on. */
export function explained(text: string): { known: boolean; body: string } {
  const { found, answered, nearest } = recognise(text, CATALOGUE)
  const pages = found.slice(0, answered).map((one) => trustedHtml(pageParts(here(pageOf(one, CATALOGUE)), href, 3)))
  const also = found.slice(answered).map(idOf)
  const body = html`${pages}${named('Also in this text', also)}${found.length === 0 && named('Near it', nearest)}`
  return { known: found.length > 0, body: body.toString() }
}

const href = ({ kind, to }: Ref): string | undefined => (kind === 'code' || kind === 'rule' ? addressOf(to) : undefined)

const named = (title: string, names: readonly string[]) =>
  names.length > 0 &&
  html`<p>${title}: ${names.map((name, at) => html`${at > 0 && ', '}<a href="${addressOf(name)}"><code>${name}</code></a>`)}</p>`

/** A page without a command line: who reads it here has none. */
const here = (page: Page): Page => ({
  ...page,
  sections: page.sections.map((section) => ({
    ...section,
    items: section.items.map((item) => ({ ...item, line: item.line.flatMap(lineHere) })),
  })),
})

/** What stands for a command in a sentence. */
function lineHere(part: Line[number]): Line {
  if (typeof part === 'string' || part.kind !== 'command') return [part]
  const [, does, value = ''] = part.to.split(' ')
  switch (does) {
    case '--as':
      return ['this page, told that it is ', { to: value, kind: 'sample' }, ',']
    case '--rp-id':
      return ['the field \u201cRP ID\u201d']
    case 'decode':
      return ['the view Decode']
    case 'triage':
      return ['\u201cas one incident\u201d']
    default:
      return [part]
  }
}
