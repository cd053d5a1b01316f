/** How URLs, JSON and markup spell a character that they would read otherwise: `%3C`, `%253C`, `\u003c`, `&lt;`, `&#60;`, `&#x3c;`. */
const SPELLED =
  /%(?:25)*([2-7][0-9a-f])|\\+u00([2-7][0-9a-f])|&(?:amp;)*(?:(lt|gt|amp|quot|apos)|#0*(\d{2,3})|#x0*([2-7][0-9a-f]));/gi
const NAMED: ReadonlyMap<string, string> = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
])
/** What has to be there. */
const MARK = /[%&]|\\u00/

/** The text with such spellings read, once: printable ASCII alone, which is all that syntax is made of. */
export const unescaped = (text: string): string =>
  MARK.test(text)
    ? text.replaceAll(
        SPELLED,
        (all, percent?: string, json?: string, named?: string, decimal?: string, hex?: string) => {
          if (named !== undefined) return NAMED.get(named.toLowerCase()) ?? all
          const digits = percent ?? json ?? hex
          const code = digits === undefined ? Number.parseInt(decimal ?? '', 10) : Number.parseInt(digits, 16)
          return code >= 0x20 && code < 0x7f ? String.fromCharCode(code) : all
        },
      )
    : text
