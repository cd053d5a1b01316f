import { actionIn } from './headers.ts'
import { type Statement, tailOf } from './shell-script.ts'
import type { OpenQuotation, Word } from './word.ts'

/** What a command sends. */
export interface SentBy {
  urls: string[]
  method?: string
  contentType?: string
  action?: string
  /** The pieces of the body, in their order. */
  body: Piece[]
  /** The fields of a multipart form. */
  fields: Field[]
  /** Where the body stands, if not here: a file, standard input, a variable, a command. */
  elsewhere?: Word
  open?: OpenQuotation
  /** The body goes into the address. */
  inAddress?: true
}

export interface Piece {
  word: Word
  /** What stands between it and the piece before. */
  joint: '&' | ''
}

export interface Field {
  name: string
  value: Word
}

/** Options of curl that take a value, by what they are for; the value of others is none of ours, and some are secrets (curl's manual). */
const LETTERS = 'AbcCdDeEFHKmoPQrtTuUwxXyYz'
const LONG = new Map(
  Object.entries({
    data: '-d',
    'data-ascii': '-d',
    'data-binary': '-d',
    'data-raw': 'raw',
    'data-urlencode': 'encoded',
    json: 'json',
    form: '-F',
    'form-string': 'field',
    header: '-H',
    request: '-X',
    url: 'url',
    'upload-file': '-T',
  }),
)
const OTHERS = new Set(
  'user user-agent cookie cookie-jar referer proxy proxy-user proxy-header output output-dir max-time connect-timeout cert cert-type key key-type pass cacert capath resolve connect-to oauth2-bearer retry retry-delay retry-max-time range write-out url-query interface limit-rate max-redirs max-filesize noproxy socks5 socks5-hostname config dump-header trace trace-ascii stderr aws-sigv4 unix-socket ciphers tls-max tls13-ciphers proto proto-default dns-servers local-port speed-limit speed-time time-cond continue-at expect100-timeout keepalive-time'.split(
    ' ',
  ),
)

/** The requests of one command: `--next` begins another. */
export function curlRequests(statement: Statement): SentBy[] {
  const requests: Request[] = [new Request(statement)]
  const { words } = statement
  for (let at = 0; at < words.length; at++) {
    const { text } = words[at] as Word
    const request = requests.at(-1) as Request
    if (text === '--next' || text === '-:') requests.push(new Request(statement))
    else if (!text.startsWith('-') || text === '-') request.sent.urls.push(statement.textOf(words[at] as Word))
    else at += request.option(words[at] as Word, words[at + 1])
  }
  return requests.map(({ sent }) => sent)
}

class Request {
  readonly sent: SentBy
  readonly #statement: Statement

  constructor(statement: Statement) {
    this.#statement = statement
    const open = statement.words.find((word) => word.open !== undefined)?.open
    this.sent = { urls: [], body: [], fields: [], ...(open === undefined ? {} : { open }) }
  }

  /** How many words behind it belong to it. */
  option(word: Word, next: Word | undefined): 0 | 1 {
    const long = /^--([a-z][a-z0-9-]*)(=?)/.exec(word.text)
    if (long) {
      const [whole, name = '', equals] = long
      const what = LONG.get(name)
      if (name === 'get') this.sent.inAddress = true
      if (what === undefined && !OTHERS.has(name)) return 0
      const value = equals ? tailOf(word, whole.length) : next
      if (what !== undefined && value) this.#take(what, value)
      return equals ? 0 : 1
    }
    // `-sSX POST`, `-d'…'`: letters until one takes what is left, or the next word.
    for (let at = 1; at < word.text.length; at++) {
      const letter = word.text.charAt(at)
      if (letter === 'G') this.sent.inAddress = true
      if (!LETTERS.includes(letter)) continue
      const isLast = at + 1 === word.text.length
      const value = isLast ? next : tailOf(word, at + 1)
      if (value) this.#take(`-${letter}`, value)
      return isLast ? 1 : 0
    }
    return 0
  }

  #take(what: string, value: Word): void {
    const { sent } = this
    if (what === '-d' || what === 'raw' || what === 'json') this.#data(what, value)
    else if (what === 'encoded') this.#encoded(value)
    else if (what === '-F' || what === 'field') this.#field(what, value)
    else if (what === '-X') sent.method = value.text
    else if (what === 'url') sent.urls.push(this.#statement.textOf(value))
    else if (what === '-T') sent.elsewhere = value
    else if (what === '-H') {
      const type = /^content-type:\s*(.*)$/i.exec(value.text)?.[1]
      if (type !== undefined) sent.contentType = type
      const action = actionIn(value.text)
      if (action !== undefined) sent.action = action
    }
  }

  #data(what: string, value: Word): void {
    const isFile = what !== 'raw' && value.text.startsWith('@')
    const found = isFile && value.text === '@-' ? this.#statement.stdin : this.#statement.meantBy(value)
    if (isFile && (value.text !== '@-' || !found)) this.sent.elsewhere ??= this.#statement.file ?? value
    else if (!found || isUnknown(found)) this.sent.elsewhere ??= value
    else this.sent.body.push({ word: found, joint: what === 'json' ? '' : '&' })
    if (what === 'json') this.sent.contentType ??= 'application/json'
  }

  /** `name=value`, `=value` and `value` are encoded, `name@file` and `@file` stand elsewhere. */
  #encoded(value: Word): void {
    const [, name = '', sign] = /^([^=@]*)([=@])/.exec(value.text) ?? []
    if (sign === '@') this.sent.elsewhere ??= value
    else if (sign === '=') {
      const inner = this.#statement.meantBy(tailOf(value, name.length + 1))
      if (isUnknown(inner)) this.sent.elsewhere ??= value
      else this.sent.body.push({ word: named(name, encoded(inner)), joint: '&' })
    } else this.sent.body.push({ word: encoded(this.#statement.meantBy(value)), joint: '&' })
  }

  /** `name=value;type=application/json`; behind `@` and `<` stands a file. */
  #field(what: string, value: Word): void {
    const [whole, name = ''] = /^([^=]{1,200})=/.exec(value.text) ?? []
    if (whole === undefined) return
    const inner = this.#statement.meantBy(tailOf(value, whole.length))
    if ((what === '-F' && /^[@<]/.test(inner.text)) || isUnknown(inner)) this.sent.elsewhere ??= value
    else {
      const told = what === '-F' ? /;(?:type|filename|headers?|encoder)=[^;{}"]*$/.exec(inner.text)?.index : undefined
      this.sent.fields.push({ name, value: told === undefined ? inner : headOf(inner, told) })
    }
  }
}

/** A variable that nothing sets, or what another command prints. */
const isUnknown = ({ text }: Word): boolean => /^\$(?:\w+$|\{\w+\}$|\()/.test(text)

const headOf = ({ text, offsets, start }: Word, to: number): Word => ({
  text: text.slice(0, to),
  offsets: offsets.slice(0, to + 1),
  start,
})

const named = (name: string, { text, offsets, start }: Word): Word => ({
  text: name === '' ? text : `${name}=${text}`,
  offsets: [...Array.from({ length: name === '' ? 0 : name.length + 1 }, () => offsets[0] ?? start), ...offsets],
  start,
})

/** Percent-encoded, each unit at the place of what it stands for. */
function encoded({ text, offsets, start }: Word): Word {
  let out = ''
  const places: number[] = []
  let at = 0
  for (const character of text) {
    const piece =
      character.length === 1 && /[\ud800-\udfff]/.test(character) ? character : encodeURIComponent(character)
    for (let unit = 0; unit < piece.length; unit++) places.push(offsets[at] ?? start)
    out += piece
    at += character.length
  }
  places.push(offsets.at(-1) ?? start)
  return { text: out, offsets: places, start }
}
