/** What mail programs and Markdown put before each line of a quotation, once for each level (CommonMark §5.1). */
export const MARKS = /^[ \t]{0,3}>(?: ?>){0,9} ?/gm
const MARKED = /^[ \t]{0,3}>/
/** What a shell or a console prompts for: one line each, or what goes on with the one before. */
const COMMAND =
  /^[ \t]{0,3}> {0,9}(?:[\w./~-]{1,60} +-{1,2}\w|curl |wget |https? |npx |node |await |const |let |var |[\w.$]{1,60}\()/
/** Of the output of diff(1) without context, the lines of the other side and the commands between. */
const OF_DIFF = /^(?:< |\d{1,9}(?:,\d{1,9})?[acd]\d)/m
/** A tag of HTML or JSX that is closed on the next line. */
const OPEN_TAG = /<[A-Za-z][^<>]*$/
/** UTF-16 units of one. */
const FAR = 1_000

/**
 * Whether the braces of an object stand in lines that are quoted: one alone may be the prompt of a shell, the end of a tag or
 * one side of a diff, which are no quotation. Linear.
 */
export function isQuoted(text: string): boolean {
  if (!text.includes('{') || !/^[ \t]{0,3}>/m.test(text) || OF_DIFF.test(text)) return false
  let run: string[] = []
  let start = 0
  let at = 0
  for (const line of text.split('\n')) {
    if (MARKED.test(line)) run.push(line)
    else {
      if (isQuotation(run, text.slice(Math.max(0, start - FAR), start))) return true
      start = at + line.length + 1
      run = []
    }
    at += line.length + 1
  }
  return isQuotation(run, text.slice(Math.max(0, start - FAR), start))
}

function isQuotation(run: readonly string[], before: string): boolean {
  const [first = ''] = run
  if (!run.some((line) => line.includes('{')) || OPEN_TAG.test(before)) return false
  // A command that goes on: the shell prompts for the rest of it.
  return !/\\\r?\n$/.test(before) && (run.length > 1 || !COMMAND.test(first))
}
