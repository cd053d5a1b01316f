import type { Choices } from '../choices.ts'
import { STRINGS } from '../vocabulary.ts'

/** What closes, opens or separates in one of the languages that are read. */
const MARKS = [
  ...'"\'`\\{}[]():;,=&%<>#|-+.…“”\n\r\t\0 \u2028\u202e\ufeff',
  '\\"',
  '\\\\',
  '\r\n',
  '=\n',
  '%22',
  '&quot;',
]

/** Cuts, doubles, moves or replaces a piece of a text. */
export function mutateText(choices: Choices, text: string): string {
  const at = choices.below(text.length + 1)
  const length = 1 + choices.below(choices.of([1, 4, 40, 400]))
  const [before, piece, after] = [text.slice(0, at), text.slice(at, at + length), text.slice(at + length)]
  switch (choices.below(9)) {
    case 0:
      return before + after
    case 1:
      return before
    case 2:
      return text.slice(at)
    case 3:
      return before + choices.of(MARKS) + piece + after
    case 4:
      return before + choices.of(MARKS) + after
    case 5:
      return before + choices.of(STRINGS) + after
    case 6:
      return before + piece.repeat(2 + choices.below(20)) + after
    case 7:
      return before + after + piece
    default:
      return before + choices.of(MARKS).repeat(1 + choices.below(200)) + piece + after
  }
}
