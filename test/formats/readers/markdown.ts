import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import { demand, type Entry } from './reader.ts'

interface Node {
  type: string
  value?: string
  url?: string
  children?: Node[]
}

const below = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(below)]
const textOf = (node: Node): string =>
  below(node)
    .map(({ value }) => value ?? '')
    .join('')

/** Findings as GitHub's Markdown would show them: nothing in it is HTML or a picture, and links are our own. */
export function markdown(text: string): Entry[] {
  const root = fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }) as Node
  const nodes = below(root)
  demand(
    !nodes.some(({ type }) => ['html', 'image', 'imageReference', 'linkReference', 'footnoteReference'].includes(type)),
    text,
  )
  for (const { url } of nodes.filter(({ type }) => type === 'link')) demand(url?.startsWith('https://') ?? false, url)
  return nodes.flatMap((node) => {
    const [first, ...rest] = node.children ?? []
    const code = rest.findLast(({ type }) => type === 'inlineCode')?.value ?? ''
    if (node.type !== 'paragraph' || !first) return []
    if (first.type === 'strong' && /^(?:error|warning)/.test(textOf(first))) return [{ path: '', rule: code }]
    if (first.type === 'text' && first.value?.startsWith('info: ')) return [{ path: '', rule: code }]
    return first.type === 'inlineCode' && textOf(node).includes(' was not read: ')
      ? [{ path: '', rule: 'not-read' }]
      : []
  })
}
