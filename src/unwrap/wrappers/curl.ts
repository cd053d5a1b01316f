import { commandParts } from '../command-text.ts'
import { curlRequests } from '../curl-request.ts'
import { defineWrapper } from '../wrapper.ts'

const CURL = /(?:^|[\s"'`(|;&>:])curl(?:\.exe)?[ \t]/
const NAMES = new Set(['curl'])

/** The command that a browser's "Copy as cURL" gives, for bash and for cmd.exe, or that somebody typed, in a script, a ticket or a log (curl's manual). */
export default defineWrapper({
  opens: 'text',
  step: 'curl',
  sure: 'exact',
  undone: 'a cURL command',
  looks: (text) => CURL.test(text),
  open: (text) => commandParts(text, NAMES, curlRequests),
})
