import { CLEAN, type ExitCode, FINDINGS } from '../exit-codes.ts'
import { providerInfos } from '../explain/by-provider.ts'
import { codeInfos, ruleInfos } from '../explain/listing.ts'
import { type Catalogue, type Coverage, coverageOf, totalOf, worstOf } from '../explain/lookup.ts'
import { type Palette, severityPaint } from '../text/colour.ts'
import { jsonText } from '../text/json-text.ts'
import { type Column, tableLines } from '../text/table.ts'
import { counted } from '../text/words.ts'
import { columnsOf, type Io } from './io.ts'

/** What of a list is shown, and how. */
export interface Look {
  /** Each stands in what a line says: a provider, a part of a code or a rule, a word of the title. None: all. */
  words: readonly string[]
  asJson: boolean
  palette: Palette
}

/** Of a list what has all words. Nothing is a finding, as for grep: a script must not take it for a list. */
function among<T>(
  all: readonly T[],
  words: readonly string[],
  said: (one: T) => string,
  io: Io,
): readonly T[] | undefined {
  const wanted = words.map((word) => word.toLowerCase())
  const found = all.filter((one) => wanted.every((word) => said(one).toLowerCase().includes(word)))
  if (found.length > 0) return found
  io.stderr.write('passkey-lint: nothing in the list has these words; without any, all of it is shown\n')
  return undefined
}

/** `codes`: every documented error, and how much of it a payload can show and we see; then the same by provider. */
export function codes({ errors: every, rules: all }: Catalogue, { words, asJson, palette }: Look, io: Io): ExitCode {
  const errors = among(every, words, ({ code, title }) => `${code} ${title}`, io)
  if (!errors) return FINDINGS
  const coverage = errors.map((error) => coverageOf(error, all))
  const total = totalOf(coverage)
  const providers = providerInfos({ errors, rules: all }).filter(({ codes }) => words.length === 0 || codes > 0)
  if (asJson) {
    io.stdout.write(jsonText({ codes: codeInfos({ errors }), coverage: { codes: errors.length, ...total }, providers }))
  } else {
    const rows = errors.map(({ code, title, documented }, at) => [
      code,
      ...counts(coverage[at] ?? totalOf([]), documented === 'title only' ? 'likely' : 'documented'),
      title,
    ])
    const layout = [{ paint: palette.code }]
    const byProvider = providers.map((one) => [one.provider, ...counts(one, 'causes'), `${one.title}: ${codesOf(one)}`])
    io.stdout.write(
      table(
        [...rows, ...byProvider, ['total', ...counts(total, 'causes'), counted(errors.length, 'code')]],
        layout,
        io,
      ),
    )
  }
  return CLEAN
}

const codesOf = ({ codes }: { codes: number }): string =>
  codes === 0 ? 'no list of codes is public' : counted(codes, 'code')

/** Of an error that is documented by its title alone, the causes are those that are likely; of several errors they may be either. */
const counts = ({ documented, observable, detected }: Coverage, what: 'documented' | 'likely' | 'causes'): string[] => [
  `${documented} ${what}`,
  `${observable} observable`,
  `${detected} detected`,
]

/** `rules`: everything that is looked for. */
export function rules(
  { rules: every, errors, severitiesOf }: Catalogue,
  { words, asJson, palette }: Look,
  io: Io,
): ExitCode {
  const all = among(every, words, ({ id, summary }) => `${id} ${summary}`, io)
  if (!all) return FINDINGS
  if (asJson) io.stdout.write(jsonText({ rules: ruleInfos({ rules: all, errors, severitiesOf }) }))
  else
    io.stdout.write(
      table(
        all.map((rule) => [rule.id, worstOf(severitiesOf(rule)), rule.summary]),
        [{ paint: palette.code }, { paint: severityPaint(palette) }],
        io,
      ),
    )
  return CLEAN
}

/** A stream that is no terminal is for grep: one line each. */
function table(rows: readonly (readonly string[])[], layout: readonly Column[], io: Io): string {
  const width = io.stdout.columns === undefined ? Number.POSITIVE_INFINITY : columnsOf(io.stdout)
  return tableLines(rows, width, layout)
    .map((line) => `${line}\n`)
    .join('')
}
