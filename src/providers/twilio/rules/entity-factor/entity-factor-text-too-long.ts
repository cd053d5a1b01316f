import { at, defineRule } from '../../../../rules/define-rule.ts'
import { table } from '../../../../table.ts'
import { plain } from '../../../../text/shown.ts'
import { sent } from '../challenge/common.ts'

const MOST: Record<string, number> = table({ friendlyname: 64, 'config.appid': 100 })

export default defineRule({
  id: 'entity-factor-text-too-long',
  summary: 'a text of the new factor is longer than it may be',
  why: 'FriendlyName has up to 64 characters, Config.AppId up to 100.',
  fix: 'Shorten it.',
  spec: 'Twilio Verify API, Factor resource; Twilio error page 60306',
  severity: 'error',
  tier: 'cause',
  kinds: ['twilio-entity-factor-request'],
  reads: ['object'],
  check: ({ object }) =>
    Object.entries(MOST).flatMap(([name, most]) => {
      const found = sent(object, name)
      const length = typeof found?.value === 'string' ? [...found.value].length : 0
      return found && length > most
        ? [{ place: at(found.pointer), args: { path: plain(found.pointer.slice(1)), most, length } }]
        : []
    }),
  message: (args, also) =>
    [args, ...also]
      .map((one) => `${one.path}: expected up to ${one.most} characters, received ${one.length}`)
      .join('; '),
})
