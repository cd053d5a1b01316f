import { backslashesBefore } from './mask.ts'

/** Stands where a secret stood. */
export const SECRET_TEXT = '(secret, not shown)'

// All patterns start with a literal and have no nested repetition: linear on hostile input.
const OTPAUTH = /otpauth(?::|%3a)[^\s"'<>]*/gi
const SCHEME = /\b(bearer|basic|dpop)((?:\s|%20|\+)+)([\w.~+/=%-]+)/gi
const HEADER = /(cookie2?|authorization)(\\*["']?\s*:\s*\\*["']?)([^\r\n"]+)/gi
const HAR_HEADER =
  /(name\\*"\s*:\s*\\*"(?:set-cookie|cookie|authorization|proxy-authorization)\\*"\s*,\s*\\*"value\\*"\s*:\s*\\*")[^"\r\n]+/gi
const NAMES = 'secret|password|token|auth_?payload|auth_?session|client_?assertion|code_?verifier|api_?key|private_?key'
const PAIR = new RegExp(`(${NAMES})(=|%3d|%22%3a(?:%20|\\+)*%22)(?!\\(secret, not shown\\))[^\\s&"'<>]+`, 'gi')
const MEMBER = new RegExp(`(?:${NAMES})\\\\*["']\\s*:\\s*(?:\\\\*["']|(?=-?\\d))`, 'gi')
const PEM_START = /-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY-----/g
const PEM_END = /-----END [A-Z0-9 ]{0,40}PRIVATE KEY-----/g
/** Behind a value: what was taken for it is a name itself, in a text that was cut before it. */
const MEMBER_AGAIN = /\\*["']\s*:\s*(?:\\*["']|(?=-?\d))/y
/** Without an end line: base64, and line ends raw or as JSON spells them. */
const PEM_BODY = /(?:[\w+/=\r\n…]|\\[nr])*/y
/** "Basic authentication" is prose, not a header. */
const PROSE = new Set(['auth', 'authentication', 'authorization', 'token', 'tokens', 'access', 'scheme', 'credentials'])

function scrubPem(text: string): string {
  let out = ''
  let from = 0
  // Looked for once: a search from every start line would be quadratic when there is none.
  let hasEnd = true
  for (const start of text.matchAll(PEM_START)) {
    if (start.index < from) continue
    PEM_END.lastIndex = start.index
    const end: RegExpExecArray | null = hasEnd ? PEM_END.exec(text) : null
    hasEnd = end !== null
    PEM_BODY.lastIndex = start.index + start[0].length
    PEM_BODY.test(text)
    out += text.slice(from, start.index) + SECRET_TEXT
    from = end ? end.index + end[0].length : PEM_BODY.lastIndex
  }
  return out + text.slice(from)
}

const isBase64url = (code: number): boolean =>
  (code >= 0x30 && code <= 0x39) ||
  (code >= 0x41 && code <= 0x5a) ||
  (code >= 0x61 && code <= 0x7a) ||
  code === 0x2d ||
  code === 0x5f

/** The end of the base64url run at `from`. */
function runEnd(text: string, from: number): number {
  let at = from
  // Behind the text the code is NaN, which is no digit.
  while (isBase64url(text.charCodeAt(at))) at++
  return at
}

/**
 * JWS and JWE, RFC 7515 §7.1 and RFC 7516 §7.1: three or five parts, the first of which starts with `{"`.
 * A loop, because a pattern would start anew at every `eyJ`. Client data without dots starts so too, and stays.
 */
function scrubJwt(text: string): string {
  let out = ''
  let copied = 0
  for (let start = text.indexOf('eyJ'); start !== -1; ) {
    const firstEnd = runEnd(text, start)
    let end = firstEnd
    let dots = 0
    let content = 0
    while (dots < 4 && text.charCodeAt(end) === 0x2e) {
      const next = runEnd(text, end + 1)
      content += next - end - 1
      dots++
      end = next
    }
    if (dots >= 2 && content > 0) {
      out += text.slice(copied, start) + SECRET_TEXT
      copied = end
      start = text.indexOf('eyJ', end)
    } else start = text.indexOf('eyJ', firstEnd)
  }
  return out + text.slice(copied)
}

/** Where the value that opens at `from` ends: at the first quote that wears no more backslashes than its opening one. */
function valueEnd(text: string, from: number, quote: string, level: number): number {
  for (let at = from; at < text.length; at++) {
    const char = text.charAt(at)
    if (char === '\n') return at
    if (char === quote) {
      const backslashes = backslashesBefore(text, at)
      if (level === 0 ? backslashes % 2 === 0 : backslashes <= level) return level === 0 ? at : at - backslashes
    }
  }
  return text.length
}

/** Where the value that stands at `start`, behind its opening quote, ends. */
function memberEnd(text: string, start: number): number {
  const opener = text.charAt(start - 1)
  if (opener === '"' || opener === "'") return valueEnd(text, start, opener, backslashesBefore(text, start - 1))
  let end = start
  while (/[\d.eE+-]/.test(text.charAt(end))) end++
  return end
}

/** `"client_secret": "…"`, at any depth of JSON in JSON. */
function scrubMembers(text: string): string {
  let out = ''
  let from = 0
  for (const match of text.matchAll(MEMBER)) {
    if (match.index < from) continue
    let start = match.index + match[0].length
    for (;;) {
      const end = memberEnd(text, start)
      if (end > start) {
        out += text.slice(from, start) + SECRET_TEXT
        from = end
      }
      MEMBER_AGAIN.lastIndex = end
      const again = MEMBER_AGAIN.exec(text)
      if (!again) break
      start = end + again[0].length
    }
  }
  return out + text.slice(from)
}

/**
 * The last defence: takes secrets out of any finished text by what they look like, whatever their place. It knows
 * forms, not names of members; `sensitivityOf` comes first. Idempotent.
 */
export function scrub(text: string): string {
  const plain = scrubPem(text).replaceAll(OTPAUTH, SECRET_TEXT).replaceAll(HAR_HEADER, `$1${SECRET_TEXT}`)
  const headers = plain
    .replaceAll(SCHEME, (all, scheme: string, gap: string, value: string) =>
      PROSE.has(value.toLowerCase()) ? all : `${scheme}${gap}${SECRET_TEXT}`,
    )
    .replaceAll(HEADER, `$1$2${SECRET_TEXT}`)
  return scrubJwt(scrubMembers(headers).replaceAll(PAIR, `$1$2${SECRET_TEXT}`))
}
