import { CLEAN, type ExitCode, FINDINGS } from '../exit-codes.ts'
import { recognitionJson } from '../explain/as-json.ts'
import type { SiteCatalogue } from '../explain/contents.ts'
import { idOf } from '../explain/explanation.ts'
import { HTML } from '../explain/html.ts'
import type { Catalogue } from '../explain/lookup.ts'
import { MARKDOWN, markdownPage } from '../explain/markdown.ts'
import { pageText } from '../explain/page.ts'
import { pageOf } from '../explain/pages.ts'
import { type Recognition, recognise } from '../explain/recognise.ts'
import { siteOf } from '../explain/site.ts'
import { groupNamed } from '../explain/tables.ts'
import { readStream } from '../input/file.ts'
import type { ColourFlag, Palette } from '../text/colour.ts'
import { withoutWorkflowCommands } from '../text/escape.ts'
import { jsonText } from '../text/json-text.ts'
import { columnsOf, type Io, UsageError } from './io.ts'
import { paletteOf } from './paint.ts'
import { writePages } from './write-pages.ts'

export type ExplainFormat = 'text' | 'markdown' | 'json' | 'html'

export interface ExplainFlags {
  format?: ExplainFormat
  /** A folder to write every page to. */
  all?: string
  color?: ColourFlag
}

/** `explain`: words, a pasted text, standard input, or every page into a folder. 0 all is known, 1 something is not. */
export async function explainCommand(
  words: readonly string[],
  { format = 'text', all, color }: ExplainFlags,
  catalogue: SiteCatalogue,
  io: Io,
): Promise<ExitCode> {
  if (all !== undefined) {
    if (words.length > 0) throw new UsageError('explain --all writes every page; name no code with it')
    if (format === 'json') throw new UsageError('explain --all writes pages: --format markdown or html')
    const pages = siteOf(catalogue, format === 'html' ? HTML : MARKDOWN)
    writePages(pages, all, io.cwd())
    io.stderr.write(`passkey-lint: ${pages.size} pages written\n`)
    return CLEAN
  }
  if (format === 'html') throw new UsageError('--format html writes every page: name a folder with --all')
  const fromStdin = words.length === 0 || (words.length === 1 && words[0] === '-')
  const texts = fromStdin ? [await pasted(words, io)] : textsOf(words)
  return explainTexts(texts, { format, palette: await paletteOf(io, color) }, catalogue, io)
}

interface Look {
  format: ExplainFormat
  palette: Palette
}

async function pasted(words: readonly string[], { stdin }: Io): Promise<string> {
  if (words.length === 0 && stdin.isTTY)
    throw new UsageError('explain what? Name a code, a rule or an error text, or pipe one in')
  const source = await readStream(stdin, { name: '<stdin>', how: 'named' })
  const problem = source.unreadable ?? source.binary
  if (problem !== undefined) throw new UsageError(`standard input: ${problem}`)
  return source.text
}

/** A name has a digit, a dash or a slash in it; words without are a text that nobody put quotes around. */
const NAME = /^[\w.-]*[\d/-][\w./-]*$/

/** Names are explained one by one, and so are quoted texts; other words are one text. */
const textsOf = (words: readonly string[]): string[] =>
  words.some((word) => /\s/.test(word)) || words.every((word) => NAME.test(word) || groupNamed(word))
    ? [...words]
    : [words.join(' ')]

function explainTexts(texts: readonly string[], look: Look, catalogue: Catalogue, io: Io): ExitCode {
  if (look.format === 'json') return explainJson(texts, catalogue, io)
  const pages: string[] = []
  let code: ExitCode = CLEAN
  for (const [at, text] of texts.entries()) {
    const recognition = recognise(text, catalogue)
    pages.push(...pagesOf(recognition, look, catalogue, io))
    if (recognition.found.length > 0) continue
    code = FINDINGS
    // Never the text itself: it may be the one-time code or the secret that somebody pasted by mistake.
    const which = texts.length > 1 ? ` (text ${at + 1} of ${texts.length})` : ''
    io.stderr.write(
      `passkey-lint: no code, rule or error text that is known${which}; ${hint(recognition)}\n${asksMore(text)}`,
    )
  }
  if (pages.length > 0) {
    io.stdout.write(withoutWorkflowCommands(pages.join('\n')))
  }
  return code
}

/** The same as data; what is not known is said there too, and by the exit code. */
function explainJson(texts: readonly string[], catalogue: Catalogue, io: Io): ExitCode {
  const recognitions = texts.map((text) => recognise(text, catalogue))
  io.stdout.write(jsonText({ schemaVersion: 1, texts: recognitions.map((one) => recognitionJson(one, catalogue)) }))
  return recognitions.every(({ found }) => found.length > 0) ? CLEAN : FINDINGS
}

/** The page of what is most specific, of each error of the text, and one line for what else it holds. A name that two things have gives both. */
function pagesOf({ found, answered }: Recognition, { format, palette }: Look, catalogue: Catalogue, io: Io): string[] {
  const shown = found.slice(0, answered).map((one) => pageOf(one, catalogue))
  const others = found.slice(shown.length).map(idOf)
  const also = others.length > 0 ? [`Also in this text: ${others.join(', ')}\n`] : []
  return [
    ...shown.map((page) =>
      format === 'markdown' ? markdownPage(page) : pageText(page, columnsOf(io.stdout), palette),
    ),
    ...also,
  ]
}

/** What would tell more, for words that may be half of an error. */
const asksMore = (text: string): string =>
  /\s/.test(text.trim())
    ? 'Paste the whole message with its class, code and stack, or the answer of the server; or lint the payload that it is about.\n'
    : ''

const hint = ({ nearest }: Recognition): string =>
  nearest.length > 0
    ? `did you mean ${nearest.join(', ')}?`
    : '"passkey-lint codes" and "passkey-lint rules" list what is known.'
