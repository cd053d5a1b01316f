/** A command that GitHub's runner obeyed. */
export interface ActionCommand {
  name: string
  properties: Map<string, string>
  data: string
}

/** The commands that write annotations; others change the job. */
const REGISTERED = [
  'error',
  'warning',
  'notice',
  'debug',
  'group',
  'endgroup',
  'add-mask',
  'set-env',
  'set-output',
  'save-state',
  'add-path',
  'add-matcher',
  'remove-matcher',
  'stop-commands',
  'echo',
]

/** In the order of the runner: the percent sign last. */
const DATA: [RegExp, string][] = [
  [/%0D/g, '\r'],
  [/%0A/g, '\n'],
  [/%25/g, '%'],
]
const PROPERTY: [RegExp, string][] = [...DATA.slice(0, 2), [/%3A/g, ':'], [/%2C/g, ','], ...DATA.slice(2)]
const LEGACY: [RegExp, string][] = [[/%3B/g, ';'], ...DATA.slice(0, 2), [/%5D/g, ']'], ...DATA.slice(2)]

const decode = (text: string, mappings: readonly [RegExp, string][]): string =>
  mappings.reduce((all, [code, token]) => all.replace(code, token), text)

/** What the runner would obey of a text that a step writes: src/Runner.Common/ActionCommand.cs of actions/runner, TryParseV2, then TryParse. */
export const commandsIn = (text: string): ActionCommand[] =>
  text.split(/\r\n|\r|\n/).flatMap((line) => {
    const command = newer(line.trimStart()) ?? older(line)
    return command && REGISTERED.includes(command.name.toLowerCase()) ? [command] : []
  })

function newer(line: string): ActionCommand | undefined {
  const end = line.indexOf('::', 2)
  if (!line.startsWith('::') || end < 0) return undefined
  return parsed(line.slice(2, end), line.slice(end + 2), { parting: ',', property: PROPERTY, data: DATA })
}

function older(line: string): ActionCommand | undefined {
  const start = line.indexOf('##[')
  const end = line.indexOf(']', start)
  if (start < 0 || end < 0) return undefined
  return parsed(line.slice(start + 3, end), line.slice(end + 1), { parting: ';', property: LEGACY, data: LEGACY })
}

interface Syntax {
  parting: string
  property: readonly [RegExp, string][]
  data: readonly [RegExp, string][]
}

function parsed(info: string, data: string, syntax: Syntax): ActionCommand {
  const space = info.indexOf(' ')
  const name = space < 0 ? info : info.slice(0, space)
  const pairs =
    space < 0
      ? []
      : info
          .slice(space + 1)
          .trim()
          .split(syntax.parting)
  const properties = pairs.flatMap((pair): [string, string][] => {
    const [key = '', ...rest] = pair.split('=')
    const value = rest.join('=')
    return key === '' || value === '' ? [] : [[key.toLowerCase(), decode(value, syntax.property)]]
  })
  return { name, properties: new Map(properties), data: decode(data, syntax.data) }
}
