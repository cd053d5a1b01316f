import { idOf } from '../explain/explanation.ts'
import { pageParts } from '../explain/html.ts'
import type { Ref } from '../explain/page.ts'
import { pageOf } from '../explain/pages.ts'
import { recognise } from '../explain/recognise.ts'
import { CATALOGUE } from '../library/catalogue.ts'
import { html, trustedHtml } from '../text/html.ts'

/** What is known of a name or a text, as `explain` tells it; codes and rules in it lead on. */
export function explained(text: string): { known: boolean; body: string } {
  const { found, answered, nearest } = recognise(text, CATALOGUE)
  const pages = found.slice(0, answered).map((one) => trustedHtml(pageParts(pageOf(one, CATALOGUE), href, 3)))
  const also = found.slice(answered).map(idOf)
  const body = html`${pages}${named('Also in this text', also)}${found.length === 0 && named('Near it', nearest)}`
  return { known: found.length > 0, body: body.toString() }
}

/** `app/explain-view.ts` follows it. */
const addressOf = (name: string): string => `#explain/${encodeURIComponent(name)}`

const href = ({ kind, to }: Ref): string | undefined => (kind === 'code' || kind === 'rule' ? addressOf(to) : undefined)

const named = (title: string, names: readonly string[]) =>
  names.length > 0 &&
  html`<p>${title}: ${names.map((name, at) => html`${at > 0 && ', '}<a href="${addressOf(name)}"><code>${name}</code></a>`)}</p>`
