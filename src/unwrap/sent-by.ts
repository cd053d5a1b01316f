import { tryFlatJson } from '../json/parse.ts'
import type { Offsets, Part, Says } from '../model/index.ts'
import { plain } from '../text/shown.ts'
import type { SentBy } from './curl-request.ts'
import { nestedForm } from './nested-form.ts'
import { inputFault } from './unreadable.ts'
import type { OpenQuotation, Word } from './word.ts'

/** What a command sends, as parts: the body as a text, the fields of a form as a value, and what stands elsewhere. */
export function partsOf(sent: SentBy, mapped: (offsets: number[]) => Offsets): Part[] {
  const { urls, method, body, fields, elsewhere, inAddress } = sent
  const says = (contentType: string | undefined): Says => ({
    urls,
    ...(sent.action === undefined ? {} : { action: sent.action }),
    ...(inAddress ? {} : { body: true }),
    ...(inAddress || contentType === undefined ? {} : { contentType: sent.contentType ?? contentType }),
    ...(method === undefined ? (inAddress ? { method: 'GET' } : {}) : { method }),
  })
  const parts: Part[] = []
  if (body.length > 0) {
    const text = body.map(({ word, joint }, index) => (index === 0 ? '' : joint) + word.text).join('')
    const offsets = body.flatMap(({ word, joint }, index) => [
      ...(index > 0 && joint ? [word.offsets[0] ?? word.start] : []),
      ...word.offsets.slice(0, -1),
    ])
    offsets.push(body.at(-1)?.word.offsets.at(-1) ?? 0)
    // What curl sends where nothing else is said.
    const part = { cut: { text, offsets: mapped(offsets) }, says: says('application/x-www-form-urlencoded') }
    parts.push({
      ...part,
      ...leftOpen(
        sent.open,
        body.map(({ word }) => word),
        mapped,
      ),
    })
  }
  if (fields.length > 0) parts.push({ ...formOf(sent, mapped), says: says('multipart/form-data') })
  if (elsewhere) parts.push(lostPart(elsewhere, says(undefined), mapped))
  return parts
}

function formOf({ fields: given, open }: SentBy, mapped: (offsets: number[]) => Offsets): Part {
  const fields = given.map(({ name, value: { text, offsets, start } }) => {
    const places = mapped(offsets)()
    const end = places[places.length - 1] ?? start
    return { name, value: text, range: { start: places[0] ?? start, end, offsets: () => Array.from(places) } }
  })
  const ends = fields.map(({ range }) => range.end)
  const words = given.map((one) => one.value)
  return { ...nestedForm(fields, Math.max(...ends)), ...leftOpen(open, words, mapped) }
}

/** The quotation mark that nothing closes; where the text itself breaks off, that is told, and this is why. */
function leftOpen(
  open: OpenQuotation | undefined,
  words: readonly Word[],
  mapped: (offsets: number[]) => Offsets,
): Pick<Part, 'around'> {
  if (!open || words.some((word) => word.open && breaksOff(word.text))) return {}
  const { mark, at } = open
  const [start = at, end = start + mark.length] = Array.from(mapped([at, at + mark.length])())
  const span = { start, length: end - start }
  return { around: [inputFault('quotation-left-open', { quote: plain(mark) }, { span })] }
}

const breaksOff = (text: string): boolean => /^\s*[[{]/.test(text) && tryFlatJson(text) === undefined

/** What is not in the text at all: told, for nothing of it was read. */
export function lostPart(word: Word, says: Says, mapped: (offsets: number[]) => Offsets): Part {
  const span = { start: 0, length: Math.max(1, word.text.length) }
  return {
    // Without the quotation mark behind it.
    cut: { text: word.text, offsets: mapped([...word.offsets.slice(0, -1), (word.offsets.at(-2) ?? word.start) + 1]) },
    lost: true,
    says,
    faults: [inputFault('body-elsewhere', { name: plain(word.text) }, { span })],
  }
}
