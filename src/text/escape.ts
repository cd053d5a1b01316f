/**
 * What a terminal obeys or a reader cannot see: C0, DEL, C1 (ECMA-48), bidi controls (CVE-2021-42574, "Trojan Source"),
 * zero-width and invisible format characters, line and paragraph separators, tag characters (they hide ASCII), and
 * surrogates without a partner. With the `u` flag a surrogate range matches only those that stand alone.
 */
const HIDDEN =
  /[\u{0}-\u{1f}\u{7f}-\u{9f}\u{61c}\u{200b}-\u{200f}\u{2028}-\u{202e}\u{2060}-\u{206f}\u{feff}\u{fff9}-\u{fffb}\u{e0000}-\u{e007f}\u{d800}-\u{dfff}]/gu

const SHORT = new Map([
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['\t', '\\t'],
])

function spell(hidden: string): string {
  return SHORT.get(hidden) ?? `\\u{${hidden.codePointAt(0)?.toString(16)}}`
}

/**
 * Untrusted text for one line of a terminal: nothing in it acts, nothing in it is invisible. Replaced visibly, because
 * deletion would hide that someone tampered. Idempotent; a text without such characters comes back as it is.
 * Colour goes on afterwards.
 */
export function escapeTerminal(text: string): string {
  // `replace` returns the very same string when nothing matches, so it is its own fast path.
  return text.replace(HIDDEN, spell)
}

/** GitHub's runner obeys `::command::` at the start of a line, spaces aside. A line ends where JavaScript says so. */
const AT_START = /^([^\S\r\n\u2028\u2029]*):(?=:)/gm
/** Anywhere in a line: the older `##[command]` of GitHub, `##vso[…]` and `##[…]` of Azure Pipelines, `##teamcity[…]`. */
const ANYWHERE = /##(?=(?:vso|teamcity)?\[)/gi

/** Breaks the older commands alone, for text that is a command of ours. */
export const withoutBracketCommands = (text: string): string => text.replace(ANYWHERE, '# #')

/**
 * What a runner would take for a command, broken visibly: a report quotes strangers, and runners read standard output and
 * standard error alike.
 */
export const withoutWorkflowCommands = (text: string): string => withoutBracketCommands(text.replace(AT_START, '$1: '))

/** What CommonMark and GFM obey inside a line; a backslash takes the meaning from any ASCII punctuation (CommonMark §2.4). */
const INLINE = /[\\`*_{}[\]<>|~$]/g
/** What starts a block: headings, lists, quotes, setext lines, thematic breaks. */
const BLOCK = /^(\s*)(?:([#+\-=>])|(\d{1,9})([.)]))/
/** GFM makes links of what looks like one, and mentions of names, without any mark; entities work in plain text only. */
const AUTOLINK = /(?<=https?|ftp|xmpp|mailto):|(?<=www)\.|@|#(?=\d)/gi

const entity = (char: string): string => `&#${char.charCodeAt(0)};`

/**
 * Text for the inside of one line of Markdown: nothing in it formats, links, mentions or opens HTML, and nothing in it
 * is invisible. Line ends become visible too.
 */
export function escapeMarkdown(text: string): string {
  return escapeTerminal(text)
    .replaceAll('&', '&amp;')
    .replaceAll(INLINE, '\\$&')
    .replaceAll(AUTOLINK, entity)
    .replace(BLOCK, (_, space: string, mark?: string, number?: string, after?: string) =>
      mark ? `${space}\\${mark}` : `${space}${number}\\${after}`,
    )
}

/** Text between backquotes, as many as it takes (CommonMark §6.1). Only what nobody can see is replaced. */
export function markdownCode(text: string): string {
  const clean = escapeTerminal(text)
  const longest = Math.max(0, ...[...clean.matchAll(/`+/g)].map(([run]) => run.length))
  const fence = '`'.repeat(longest + 1)
  const room = /^`|`$/.test(clean) || clean === '' ? ' ' : ''
  return `${fence}${room}${clean}${room}${fence}`
}

/** A URL as a link to itself, or as plain text when it is not one that is safe to follow. */
export const markdownUrl = (url: string): string =>
  /^https:\/\/[^\s<>\\]{1,2000}$/.test(url) ? `<${escapeTerminal(url)}>` : escapeMarkdown(url)

const HTML_ENTITIES = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#39;'],
])

/** Text for HTML, between tags or in a quoted attribute: nothing in it is a tag, and nothing is invisible. */
export const escapeHtml = (text: string): string =>
  escapeTerminal(text).replaceAll(/[&<>"']/g, (char) => HTML_ENTITIES.get(char) ?? char)
