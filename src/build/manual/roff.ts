/** Text in man(7): nothing in it is a request, a font or a hyphen that breaks; beyond ASCII by its code point. */
export function roff(text: string): string {
  return text
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replaceAll("'", '\\(aq')
    .replaceAll('`', '\\(ga')
    .replaceAll('^', '\\(ha')
    .replaceAll('~', '\\(ti')
    .replaceAll(
      /[^\n\x20-\x7e]/gu,
      (char) => `\\[u${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`,
    )
    .replaceAll(/^\./gm, '\\&.')
}

export const section = (title: string, ...body: readonly string[]): string =>
  [`.SH ${quoted(title)}`, ...body].join('\n')

export const subsection = (title: string, ...body: readonly string[]): string =>
  [`.SS ${quoted(title)}`, ...body].join('\n')

/** A term in bold, and below it what it is. */
export const item = (term: string, about: string): string => `.TP\n.B ${roff(term)}\n${roff(about)}`

/** Lines as they stand. */
export const verbatim = (lines: readonly string[]): string => ['.nf', ...lines.map(roff), '.fi'].join('\n')

const quoted = (text: string): string => `"${roff(text).replaceAll('"', '""')}"`
