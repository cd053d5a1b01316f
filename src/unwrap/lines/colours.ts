import { type Respelled, respelled } from '../respelled.ts'

/** The character ESC, or how syslog, `cat -v`, shells and languages write it. */
const ESC = String.raw`(?:\u001b|\\u001[bB]|\\x1[bB]|\\033|\\e|#033|\^\[|\u241b)`
/** Control sequences and strings (ECMA-48 §5.4, §5.6), the links of terminals among them; and what is left of colours where ESC is gone. */
const SEQUENCE = [
  String.raw`(?:${ESC}\[|\u009b)[0-?]{0,60}[ -/]{0,9}[@-~]`,
  String.raw`(?:${ESC}\]|\u009d)[^\u0007\u001b\u009c\n]{0,4000}?(?:[\u0007\u009c]|${ESC}\\|\\u0007|\\x07|\\a|\^G|#007)`,
  String.raw`\u001b[()*+][0-9A-Z]`,
  String.raw`\u001b[=>78cDEHMNOZ]`,
  String.raw`\[(?:\d{1,3}(?:;\d{1,3}){0,9})?m`,
].join('|')
/** Behind a value one blank stays, so that the value ends where it does in the text. */
const SEQUENCES = new RegExp(`(?<=[\\w"'\`\\]}])((?:${SEQUENCE})+)(?=[,:}\\]\\s]|$)|(?:${SEQUENCE})+`, 'g')

/** A text without what makes it coloured in a terminal. */
export const withoutColours = (text: string): Respelled =>
  respelled(text, SEQUENCES, ([, behind]) => (behind === undefined ? '' : ' '))
