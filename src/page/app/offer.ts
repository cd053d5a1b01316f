import { button, element } from '../dom.ts'
import type { Engine } from './engine.ts'
import { type Items, sizeOf, textOf } from './items.ts'

/** Characters of an error message with its stack. */
const MESSAGE_MOST = 4000

/** A code or a rule, as a button names it. */
const NAME = /^[\w./-]{1,60}$/

interface Offer {
  engine: Engine
  items: Items
  /** The report is still the one that is shown. */
  isShown(): boolean
  explain(text: string): void
}

let known: string | undefined

/** What is there, if its explanation was offered. */
export function offeredOf({ filled: [item, ...more] }: Items): string | undefined {
  return item && more.length === 0 && textOf(item).trim() === known ? known : undefined
}

/** What is no payload may be a code, or a message that somebody was told: where it is known, a button leads to it. */
export async function offerExplanation(panel: Element, { engine, items, isShown, explain }: Offer): Promise<void> {
  const [item, ...more] = items.filled
  if (!item?.parts || more.length > 0 || sizeOf(item) > MESSAGE_MOST) return
  const text = textOf(item).trim()
  const answer = await engine.latest('offer', { what: 'explain', text })
  if (answer.what !== 'explained' || !answer.known || !isShown()) return
  known = text
  const label = NAME.test(text) ? `Explain ${text}` : 'Explain this message'
  panel.prepend(
    element(
      'p',
      { class: 'offer' },
      'It is no payload, but something is known of it: ',
      button(label, () => explain(text), { id: 'offer' }),
    ),
  )
}
