import { type DefaultTreeAdapterTypes, type ParserError, parse } from 'parse5'

type Node = DefaultTreeAdapterTypes.Node
export type Element = DefaultTreeAdapterTypes.Element

export interface Read {
  elements: Element[]
  text: string
  problems: string[]
}

/** What a browser makes of a page. */
export function read(page: string): Read {
  const found: Read = { elements: [], text: '', problems: [] }
  const onParseError = ({ code, startLine }: ParserError): number => found.problems.push(`${code}, line ${startLine}`)
  const open: Node[] = [parse(page, { onParseError, sourceCodeLocationInfo: true })]
  for (let node = open.pop(); node; node = open.pop()) {
    if ('tagName' in node) found.elements.push(node)
    if ('value' in node) found.text += node.value
    if ('childNodes' in node) open.push(...node.childNodes.toReversed())
  }
  return found
}

export const attribute = ({ attrs }: Element, name: string): string | undefined =>
  attrs.find((one) => one.name === name)?.value

export const links = ({ elements }: Read): string[] => elements.flatMap((element) => attribute(element, 'href') ?? [])

/** The text of one element. */
export function textOf(element: Element): string {
  let text = ''
  const open: Node[] = [element]
  for (let node = open.pop(); node; node = open.pop()) {
    if ('value' in node) text += node.value
    if ('childNodes' in node) open.push(...node.childNodes.toReversed())
  }
  return text
}

/** The elements that an element holds. */
export function elementsIn(element: Element): Element[] {
  const found: Element[] = []
  const open: Node[] = [...element.childNodes]
  for (let node = open.pop(); node; node = open.pop()) {
    if ('tagName' in node) found.push(node)
    if ('childNodes' in node) open.push(...node.childNodes.toReversed())
  }
  return found
}
