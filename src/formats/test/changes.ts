import type { Paint } from '../../text/colour.ts'
import { escapeTerminal } from '../../text/escape.ts'
import { shownPath } from '../../text/shown-name.ts'
import { fold } from '../../text/wrap.ts'
import { type TableContext, textOf } from './table.ts'
import type { Item, Tested } from './tested.ts'

/** What will be written into one file of expectations. */
export interface Change {
  name: string
  isNew: boolean
  /** The inputs whose expectation it is, as they came out. */
  tested: Tested[]
}

/** Below the file that will be written, for each input: what is no longer expected (-), and what is now (+). */
export const changesText = (changes: readonly Change[], context: TableContext): string =>
  changes.map((change) => `${linesOf(change, context).join('\n')}\n`).join('')

function linesOf({ name, isNew, tested }: Change, context: TableContext): string[] {
  const { palette } = context
  return [
    `${palette.bold(escapeTerminal(shownPath(name)))}${isNew ? palette.dim(' (new)') : ''}`,
    ...tested.flatMap(({ path, expected, found, from }) => [
      `  ${escapeTerminal(path)}`,
      ...signed(from === undefined ? undefined : expected, '-', palette.error, context),
      ...signed(found, '+', palette.good, context),
    ]),
  ]
}

/** `items` undefined: nothing was said before. */
function signed(items: readonly Item[] | undefined, sign: string, paint: Paint, { width }: TableContext): string[] {
  if (items === undefined) return []
  const texts = items.length === 0 ? ['no error'] : items.filter(({ met }) => !met).map(textOf)
  return texts.flatMap((text) => fold(`${sign} ${text}`, width - 4, 2).map((line) => `    ${paint(line)}`))
}
