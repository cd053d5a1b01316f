import type { Node } from 'jsonc-parser'
import { stringOffsets } from '../../json/doc.ts'
import { tree } from '../../json/tree.ts'
import { MAX_DIAGNOSED } from '../../limits.ts'
import type { Part } from '../../model/index.ts'
import { restOf } from '../rest-of-text.ts'
import { defineWrapper } from '../wrapper.ts'

const CALL = /\bfetch\(\s*(["'`])((?:https?:\/\/|\/)[^"'`\s]{1,2000})\1\s*,\s*(?=\{)/g
/** Calls of one text that are read. */
const MAX_CALLS = 50

/** What a browser's "Copy as fetch" gives: the URL, and an object in JSON whose body is a string. */
export default defineWrapper({
  opens: 'text',
  step: 'fetch',
  sure: 'exact',
  undone: 'a fetch call',
  looks: (text) => text.length <= MAX_DIAGNOSED && text.includes('fetch('),
  open(text) {
    const parts: Part[] = []
    const read: { start: number; end: number }[] = []
    for (const match of [...text.matchAll(CALL)].slice(0, MAX_CALLS)) {
      const start = match.index + match[0].length
      const { root } = tree(text.slice(start), { lenient: true })
      read.push({ start: match.index, end: start + (root ? root.offset + root.length : 0) })
      const body = root && property(root, 'body')
      if (body?.type !== 'string') continue
      const opening = start + body.offset + 1
      const headers = property(root, 'headers')
      const contentType = headers?.children?.find(
        ({ children }) => String(children?.[0]?.value).toLowerCase() === 'content-type',
      )?.children?.[1]?.value
      parts.push({
        cut: { text: body.value, offsets: () => stringOffsets(text, opening) },
        says: {
          urls: [match[2] ?? ''],
          body: true,
          ...(typeof contentType === 'string' ? { contentType } : {}),
        },
      })
    }
    return parts.length > 0 ? [...parts, ...restOf(text, read)] : undefined
  },
})

const property = (root: Node | undefined, name: string): Node | undefined =>
  root?.children?.find(({ children }) => children?.[0]?.value === name)?.children?.[1]
