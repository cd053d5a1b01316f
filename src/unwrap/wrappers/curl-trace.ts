import type { Part } from '../../model/index.ts'
import { defineWrapper } from '../wrapper.ts'

/** What goes out or comes in, piece by piece; and a line of it, up to 64 units behind their offset (curl's manual, --trace-ascii). */
const SECTION = /^(?:[\d:.]{8,16} )?(?:=>|<=) (?:Send|Recv) (header|data), \d+ bytes[^\n]*\n/gm
const LINE = /([\da-f]{4,8}): ([^\r\n]*)(?:\r?\n|$)/y

/** What curl prints with --trace-ascii: requests and answers in lines of 64 units. */
export default defineWrapper({
  opens: 'text',
  step: 'curl-trace',
  sure: 'spelled',
  undone: 'a trace of curl',
  looks: (text) => text.search(SECTION) >= 0,
  open(text) {
    let out = ''
    const offsets: number[] = []
    const add = (piece: string, at: number): void => {
      out += piece
      for (let unit = 0; unit < piece.length; unit++) offsets.push(at + unit)
    }
    for (const section of text.matchAll(SECTION)) {
      let at = section.index + section[0].length
      if (section[1] === 'header' && /[^\n]$/.test(out)) add('\n', at)
      let reached = 0
      for (LINE.lastIndex = at; ; at = LINE.lastIndex) {
        const match = LINE.exec(text)
        if (!match) break
        const [, offset = '', line = ''] = match
        // A line end of what was sent is not printed, but counted.
        if (reached > 0 && Number.parseInt(offset, 16) > reached) add('\n', at)
        add(line, at + offset.length + 2)
        reached = Number.parseInt(offset, 16) + line.length
      }
      if (section[1] === 'header') add('\n', at)
    }
    offsets.push(text.length)
    const cut: Part['cut'] = { text: out, offsets: () => offsets }
    return out === '' ? undefined : [{ cut }]
  },
})
