import { walkCbor } from '../../../src/decode/cbor/walk.ts'
import type { CborItem } from '../../../src/model/index.ts'
import { concat, fromHex, uint, utf8 } from '../../authenticator/bytes.ts'
import type { Choices } from '../choices.ts'
import { STRINGS } from '../vocabulary.ts'

/** Whole items with which something may go wrong. */
const ITEMS = [
  ...['00', '20', 'f6', 'f7', 'f4', '40', '60', '80', 'a0', 'c0', 'ff', '1c', '5f', '7f', '9f', 'bf', '5fff', 'bfff'],
  ...['1bffffffffffffffff', '3bffffffffffffffff', 'f97e00', 'fb7ff8000000000000', 'f818', 'f8ff', 'c240', 'd9d9f7a0'],
  ...['5bffffffffffffffff', '7bffffffffffffffff', '9bffffffffffffffff', 'bbffffffffffffffff', '9b0020000000000000'],
  ...[
    'a10000',
    'a2000000f6',
    'a26161f66161f7',
    'a18080',
    'a1a0a0',
    '62c328',
    '63eda080',
    '818181818181818181818181818181',
  ],
].map(fromHex)

const MAJORS = [0, 1, 2, 3, 4, 5, 6, 7]

/** The head of an item of this major type, as short as it can be or longer. */
function head(major: number, argument: number, longer = 0): Uint8Array {
  const shortest = argument < 24 ? 0 : argument < 256 ? 1 : argument < 65536 ? 2 : 3
  const size = Math.min(4, shortest + longer)
  if (size === 0) return Uint8Array.of((major << 5) | argument)
  return concat(Uint8Array.of((major << 5) | (23 + size)), uint(argument, 1 << (size - 1)))
}

function itemsOf(root: CborItem): CborItem[] {
  const all = [root]
  for (const { children } of all) all.push(...children)
  return all
}

const isBytes = (item: CborItem): boolean => item.major === 2 && !item.indefinite
const named = (name: string): Uint8Array => concat(head(3, utf8(name).length), utf8(name))

/**
 * Changes one item. `inside` changes what a byte string holds; the lengths around it are made right again, but for once in a while.
 */
export function mutateCbor(choices: Choices, bytes: Uint8Array, inside: (bytes: Uint8Array) => Uint8Array): Uint8Array {
  const { item: root, partial } = walkCbor(bytes, 0, bytes.length)
  const whole = root ?? partial
  if (!whole) return concat(choices.of(ITEMS), bytes)
  const items = itemsOf(whole)
  const strings = items.filter((item) => isBytes(item) && item.end - item.content > 1)
  if (strings.length > 0 && !choices.once(3)) {
    const item = choices.of(strings)
    const content = inside(bytes.slice(item.content, item.end))
    const claimed = choices.once(12) ? content.length + choices.of([1, -1, 200]) : content.length
    return spliced(bytes, item.offset, item.end, concat(head(2, Math.max(0, claimed)), content))
  }
  const item = choices.of(items)
  return spliced(bytes, item.offset, item.end, changed(choices, item, bytes))
}

const spliced = (bytes: Uint8Array, start: number, end: number, by: Uint8Array): Uint8Array =>
  concat(bytes.subarray(0, start), by, bytes.subarray(end))

function changed(choices: Choices, item: CborItem, bytes: Uint8Array): Uint8Array {
  const own = bytes.subarray(item.offset, item.end)
  const content = bytes.subarray(item.content, item.end)
  const argument = Number(item.argument)
  switch (choices.below(9)) {
    case 0:
      return choices.of(ITEMS)
    case 1:
      return new Uint8Array()
    case 2:
      return concat(own, own)
    case 3:
      return concat(Uint8Array.of(choices.of([0xc0, 0xc2, 0xd8, 0xdf, 0x81])), own)
    case 4:
      return concat(head(choices.of(MAJORS), argument), content)
    case 5:
      return concat(head(item.major, argument, 1 + choices.below(2)), content)
    case 6:
      return concat(Uint8Array.of((item.major << 5) | 31), content, ...(choices.once(2) ? [] : [Uint8Array.of(0xff)]))
    case 7:
      return concat(head(item.major, Math.max(0, argument + choices.of([1, -1, 1000]))), content)
    default:
      return named(choices.of(STRINGS).slice(0, 400))
  }
}
