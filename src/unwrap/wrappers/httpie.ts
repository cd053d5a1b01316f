import { commandParts } from '../command-text.ts'
import { httpieRequest } from '../other-commands.ts'
import { defineWrapper } from '../wrapper.ts'

const COMMAND = /(?:^|[\n|;&`$%#] {0,9})(?:https?|xhs?)[ \t]+(?:-{1,2}[\w-]|POST|PUT|PATCH|['"]?(?:https?:|:\/|:\d|\$))/
const NAMES = new Set(['http', 'https', 'xh', 'xhs'])

/** A request that somebody sent with HTTPie or xh. */
export default defineWrapper({
  opens: 'text',
  step: 'httpie',
  sure: 'exact',
  undone: 'an HTTPie command',
  looks: (text) => COMMAND.test(text),
  open: (text) => commandParts(text, NAMES, (statement) => [httpieRequest(statement)]),
})
