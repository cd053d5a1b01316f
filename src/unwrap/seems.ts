import { tryJson } from '../json/parse.ts'
import { seemingJson } from './seems-json.ts'
import { commaTable, membersOfYaml, namesOf, type Seeming } from './seems-lines.ts'

/** Units of a text by which it is known. */
const HEAD = 64 * 1024

/** By its form alone: cheap, and asked only when nothing in it is known. */
export function seemsToBe(text: string): Seeming {
  const value = tryJson(text)
  if (value !== undefined) return seemingJson(value)
  const head = text.slice(0, HEAD)
  if (/^\s*(?:<!--[^>]*>\s*)?<(?:!doctype\s+html|html|head|body|br)\b/i.test(head))
    return { what: pageOf(head), form: 'page' }
  return { what: FORMS.flatMap((form) => form(head, text) ?? []).at(0) ?? prose(text) }
}

type Form = (head: string, text: string) => string | undefined

/** Of a page of a server that failed: what it says, and whose it is. */
function pageOf(head: string): string {
  const title = /<title[^>]{0,99}>([^<]{1,99})/i.exec(head)?.[1]?.trim()
  const server =
    /\b(nginx|openresty|Apache|cloudflare|CloudFront|Varnish|IIS|Envoy|HAProxy|Akamai|Tomcat|Heroku)\b/i.exec(head)?.[1]
  const failed = /\b[45]\d\d\b|error|forbidden|denied/i.test(title ?? head.slice(0, 2_000))
  const named = title ? `an HTML page with the title "${title}"` : 'an HTML page'
  return failed ? `${named}, perhaps an error page${server ? ` of ${server}` : ''}` : named
}

const hostIn = (head: string): string => {
  const host = /https?:\/\/([\w.-]{1,253})/.exec(head)?.[1]
  return host === undefined ? '' : ` to ${host}`
}

const lines = (text: string): number => text.trimEnd().split('\n').length
const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0

const pem: Form = (head) => {
  const label = /^\s*-----BEGIN ([A-Z0-9 ]{1,40})-----/.exec(head)?.[1]
  if (label === undefined) return undefined
  return label === 'CERTIFICATE' ? 'a certificate in PEM' : `${label.toLowerCase()} in PEM`
}

const token: Form = (head) =>
  /^\s*(?:Bearer\s+)?ey[JK][\w-]+\.ey[JK][\w-]+\.[\w-]*\s*$/.test(head)
    ? 'a JWT, which is a token and no payload'
    : undefined

const command: Form = (head) => {
  if (/^[ \t]*(?:\$ )?curl(?:\.exe)?\s/m.test(head))
    return `a cURL command${hostIn(head)} without a payload in its body`
  if (/\bInvoke-(?:WebRequest|RestMethod)\b/.test(head))
    return `a PowerShell request${hostIn(head)} without a payload in its body`
  return /\bfetch\(\s*["'`]/.test(head) ? `a fetch call${hostIn(head)} without a payload in its body` : undefined
}

const message: Form = (head) => {
  const [, method, path] = /^(GET|POST|PUT|PATCH|DELETE) ([^\s?]{1,200})\S* HTTP\//m.exec(head) ?? []
  if (method !== undefined) return `an HTTP request, ${method} ${path}, without a payload in its body`
  const status = /^HTTP\/[\d.]{1,3} (\d{3})\b/m.exec(head)?.[1]
  return status === undefined ? undefined : `an HTTP answer with the status ${status}`
}

const form: Form = (head) => {
  const one = head.trim()
  if (/^--[\w-]{2,80}\r?\nContent-Disposition:/i.test(one))
    return `a multipart form with the fields ${namesOf([...one.matchAll(/\bname="([^"\n]{1,60})"/g)])}`
  if (!/^[\w.%[\]-]{1,99}=\S*$/.test(one) || (!one.includes('&') && /=$/.test(one))) return undefined
  return `a form with the fields ${namesOf([...one.matchAll(/(?:^|&)([\w.%[\]-]{1,99})=/g)])}`
}

const xml: Form = (head) => {
  const root = /^\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[^>]*>\s*)?<([A-Za-z][\w:.-]{0,60})[\s/>]/.exec(head)?.[1]
  if (root === undefined) return undefined
  return root === 'svg' ? 'an SVG image' : `an XML document, <${root}>`
}

const trace: Form = (head) => {
  const isTrace =
    /^[ \t]+at \S.{0,200}:\d+|^Traceback \(most recent call last\)|^[ \t]+File ".{1,200}", line \d+/m.test(head)
  const name = /\b([A-Z]\w{2,40}(?:Error|Exception))\b/.exec(head)?.[1]
  return isTrace ? `a stack trace${name === undefined ? '' : ` of ${name}`}` : undefined
}

const log: Form = (head, text) => {
  const stamped = count(head, /^\W{0,2}\d{4}[-/]\d\d[-/]\d\d[T ]\d\d:\d\d|^\w{3} [ \d]\d \d\d:\d\d:\d\d /gm)
  return stamped > 0 && stamped * 2 >= lines(head) ? `a log of ${lines(text)} lines` : undefined
}

const records: Form = (head, text) => {
  const [first = '', second] = head.split('\n', 2)
  return second !== undefined && tryJson(first) instanceof Object
    ? `${lines(text)} lines, of JSON at the beginning`
    : undefined
}

const diff: Form = (head) => (/^(?:diff --git |--- \S.*\n\+\+\+ |@@ -\d)/m.test(head) ? 'a diff' : undefined)

const markdown: Form = (head) => {
  const marks = count(head, /^(?:#{1,6} \S|```|> \S|[-*] \S|\d+\. \S)|\]\(https?:/gm)
  const heading = /^#{1,6} ([^\n]{1,60})/m.exec(head)?.[1]?.trim()
  if (heading === undefined ? marks < 3 || !head.includes('```') : marks < 2 && !head.trimStart().startsWith('#'))
    return undefined
  return `a Markdown text${heading === undefined ? '' : ` with the heading "${heading}"`}`
}

const CODE =
  /^[ \t]*(?:import [\w{*"']|export (?:default|const|async|function|class)|(?:const|let|var) [\w{[]|(?:async )?function\b|(?:public |private |abstract )?class \w|def \w+\(|package [\w.]+;?$|using [\w.]+;|#include\b|(?:pub )?fn \w+|func \w*\(?|<\?php|if \(.*\{$|return\b.*;$)/gm

const code: Form = (head) => (count(head, CODE) * 8 >= lines(head) ? 'source code' : undefined)

const encoded: Form = (head) => {
  const one = head.trim()
  if (!/^[\w+/=-]{16,}$/.test(one) || /^[a-z]+$/i.test(one)) return undefined
  return /^[0-9a-f]+$/i.test(one)
    ? `${one.length} hex digits`
    : `one word of ${one.length} characters, perhaps base64url`
}

/** The most telling first. */
const FORMS: readonly Form[] = [
  pem,
  token,
  command,
  message,
  form,
  xml,
  trace,
  records,
  log,
  diff,
  markdown,
  code,
  commaTable,
  membersOfYaml,
  encoded,
]

function prose(text: string): string {
  const words = count(text.slice(0, HEAD), /\S+/g)
  const more = text.length > HEAD ? 'more than ' : ''
  return `text of ${more}${words} ${words === 1 ? 'word' : 'words'}`
}
