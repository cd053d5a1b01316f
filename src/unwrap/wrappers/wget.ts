import { commandParts } from '../command-text.ts'
import { wgetRequest } from '../other-commands.ts'
import { defineWrapper } from '../wrapper.ts'

const NAMES = new Set(['wget'])

/** A request that somebody sent with wget. */
export default defineWrapper({
  opens: 'text',
  step: 'wget',
  sure: 'exact',
  undone: 'a wget command',
  looks: (text) => /\bwget[ \t]/.test(text) && /--(?:post|body)-(?:data|file)[ =]/.test(text),
  open: (text) => commandParts(text, NAMES, (statement) => [wgetRequest(statement)]),
})
