import { commandsIn } from '../action-command.ts'
import { demand, type Entry } from './reader.ts'

/** Annotations as the runner of GitHub reads them; every line is one. */
export function github(text: string): Entry[] {
  const commands = commandsIn(text)
  demand(commands.length === text.split('\n').length - 1, 'each line is a command')
  return commands.flatMap(({ name, properties, data }) => {
    demand(['error', 'warning', 'notice'].includes(name), name)
    demand(data !== '', 'it has a text')
    const [line, endLine] = [properties.get('line'), properties.get('endline')]
    demand(!(properties.has('col') && endLine !== undefined && endLine !== line), 'no columns of several lines')
    const path = properties.get('file')
    return path === undefined ? [] : [{ path, rule: (properties.get('title') ?? '').split(' ').at(-1) ?? '' }]
  })
}
