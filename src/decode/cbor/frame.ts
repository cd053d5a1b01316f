import type { CborItem } from '../../model/index.ts'
import { keyName } from './keys.ts'

/** An item whose children are being read. */
export interface Frame {
  item: CborItem
  /** Children that it will have; Infinity until a break ends it. */
  wanted: number
  /** Keys of a map seen so far, and where. */
  keys?: Map<string, number>
  /** Its keys were found out of order: said once for each map. */
  unordered?: boolean
}

/** The dotted path of the item that is read next: map keys by name, array elements by index. The root is ''. */
export function pathOf(bytes: Uint8Array, stack: readonly Frame[]): string {
  const parts: string[] = []
  for (const { item } of stack) {
    const last = item.children.at(-1)
    if (item.major === 4) parts.push(String(item.children.length))
    // A key itself has no name yet: its place is the map.
    else if (item.major === 5 && item.children.length % 2 === 1 && last) parts.push(keyName(bytes, last))
  }
  return parts.join('.')
}
