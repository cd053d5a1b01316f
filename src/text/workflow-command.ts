import { textOf } from '../convert.ts'
import { escapeTerminal, withoutBracketCommands } from './escape.ts'

const DATA = new Map([
  ['%', '%25'],
  ['\r', '%0D'],
  ['\n', '%0A'],
])
/** A comma parts properties, a colon ends them. */
const PROPERTY = new Map([...DATA, [':', '%3A'], [',', '%2C']])

const encode = (text: string, codes: ReadonlyMap<string, string>): string =>
  text.replace(/[%\r\n:,]/g, (char) => codes.get(char) ?? char)

/**
 * A command that GitHub's runner obeys (`src/Runner.Common/ActionCommand.cs` in actions/runner), on one line. `lines` are
 * its text; what is absent of the properties is left out. The log is a terminal, so nothing in it is invisible: a file with
 * such a name is annotated nowhere, and told in the log.
 */
export function workflowCommand(
  name: 'error' | 'warning' | 'notice',
  properties: Readonly<Record<string, string | number | undefined>>,
  lines: readonly string[],
): string {
  const given = Object.entries(properties).flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}=${encode(escapeTerminal(textOf(value)), PROPERTY)}`],
  )
  const data = encode(lines.map(escapeTerminal).join('\n'), DATA)
  // The older kind of command is obeyed wherever it stands, in a line that something else put words before.
  return withoutBracketCommands(`::${name}${given.length > 0 ? ` ${given.join(',')}` : ''}::${data}`)
}
