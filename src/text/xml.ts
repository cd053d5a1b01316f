import XMLBuilder from 'fast-xml-builder'
import { isPlain, textOf } from '../convert.ts'
import { escapeTerminal } from './escape.ts'

/** An element: attributes with `@` before their names, text as `#text`, other members are elements, a list of them one each. */
export interface XmlElement {
  [name: string]: string | number | XmlElement | XmlElement[] | undefined
}

/** Neither XML 1.0 (§2.2) nor a terminal takes control characters, not even as references, and no document holds U+FFFE and U+FFFF. */
const clean = (text: string): string =>
  escapeTerminal(text).replace(/[\ufffe\uffff]/g, (char) => `\\u{${char.charCodeAt(0).toString(16)}}`)

/** Runners obey `::command::` at the start of a line, `##[command]` and `##vso[command]` anywhere; as references they are the same XML. */
const withoutCommands = (xml: string): string =>
  xml.replace(/^([^\S\r\n]*):(?=:)/gm, '$1&#58;').replace(/##((?:vso|teamcity)?)\[/gi, '##$1&#91;')

const BUILDER = new XMLBuilder({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  format: true,
  suppressEmptyNode: true,
  suppressBooleanAttributes: false,
  attributeValueProcessor: (_name, value) => clean(isPlain(value) ? textOf(value) : ''),
  tagValueProcessor: (_name, value) => (isPlain(value) ? textOf(value) : '').split('\n').map(clean).join('\n'),
})

/** An XML document. Whatever strangers wrote in its values is text there, visible, and acts on nothing. */
export const xmlText = (root: XmlElement): string =>
  withoutCommands(BUILDER.build({ '?xml': { '@version': '1.0', '@encoding': 'UTF-8' }, ...root }))
