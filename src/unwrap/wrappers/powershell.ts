import { commandsIn } from '../shell-words.ts'
import type { Word } from '../word.ts'
import { defineWrapper } from '../wrapper.ts'

const CALL = /\b(Invoke-(?:WebRequest|RestMethod)|iwr|irm)\s/i

/** The command that a browser's "Copy as PowerShell" gives: Invoke-WebRequest with -Uri, -ContentType and -Body. */
export default defineWrapper({
  opens: 'text',
  step: 'powershell',
  sure: 'exact',
  undone: 'a PowerShell command',
  looks: (text) => CALL.test(text) && /\s-Body\s/i.test(text),
  open(text) {
    const match = CALL.exec(text)
    if (!match) return undefined
    // A table of headers stands over several lines: all words of the text belong to the call.
    const words = commandsIn(text, match.index, 'powershell').flat()
    const body = valueAfter(words, '-body')
    const uri = valueAfter(words, '-uri')?.text ?? words.find(({ text: word }) => /^https?:/.test(word))?.text
    if (!body) return undefined
    const contentType = valueAfter(words, '-contenttype')?.text
    return [
      {
        cut: { text: body.text, offsets: () => body.offsets },
        says: {
          urls: uri === undefined ? [] : [uri],
          body: true,
          ...(contentType === undefined ? {} : { contentType }),
        },
      },
    ]
  },
})

const valueAfter = (words: readonly Word[], name: string): Word | undefined => {
  const at = words.findIndex(({ text }) => text.toLowerCase() === name)
  return at < 0 ? undefined : words[at + 1]
}
