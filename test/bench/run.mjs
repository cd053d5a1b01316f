import { decode, explain, format, lint, triage } from '../../dist/index.js'

/**
 * Does with an input what its command does, as far as the words that somebody reads: a frame costs, too.
 * @param {import('./shapes/common.mjs').Command} command
 * @param {string | string[]} input
 */
export function run(command, input) {
  const [one = ''] = [input].flat()
  switch (command) {
    case 'decode':
      return JSON.stringify(decode(one))
    case 'explain':
      return JSON.stringify(explain(one))
    case 'lint':
      return laidOut(lint(one))
    case 'triage':
      return laidOut(triage([input].flat()))
  }
}

/** @param {import('../../dist/index.js').Report} report */
const laidOut = (report) => JSON.stringify(report) + format(report, 'pretty')
