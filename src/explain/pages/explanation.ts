import type { Explanation } from '../explanation.ts'
import type { Cause } from '../group.ts'
import { bullets, type Item, listed, type Page, page, paragraph } from '../page.ts'

const causeItem = ({ text, rules = [] }: Cause): Item => ({
  line: [text],
  ...(rules.length > 0 ? { under: listed('seen in a payload by ', 'rule', rules) } : {}),
})

/** The page of an error text that was recognised. */
export function explanationPage({
  id,
  title,
  said,
  meaning,
  causes,
  fixes = [],
  capture,
  docs = [],
}: Explanation): Page {
  return page(
    id,
    title,
    [`from ${said}`],
    [
      paragraph('Meaning', meaning),
      { title: 'Likely causes', form: 'ordered', items: causes.map(causeItem) },
      bullets(
        'Fixes',
        fixes.map((fix) => ({ line: [fix] })),
      ),
      bullets(
        'Capture next',
        capture.map((text) => ({ line: text.split('`').map(asCommand) })),
      ),
      bullets(
        'Docs',
        docs.map((to) => ({ line: [{ to, kind: 'url' }] })),
      ),
    ],
  )
}

/** Every second part of a text that is split at backquotes stood between two of them. */
const asCommand = (part: string, at: number): Item['line'][number] =>
  at % 2 === 1 ? { to: part, kind: 'command' } : part
