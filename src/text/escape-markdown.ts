import { escapeTerminal } from './escape.ts'

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
