import { type DerNode, walkDer } from '../../../src/decode/der/walk.ts'
import { concat, fromHex, uint, utf8 } from '../../authenticator/bytes.ts'
import type { Choices } from '../choices.ts'
import { STRINGS } from '../vocabulary.ts'

const ELEMENTS = [
  '0500',
  '3000',
  '3100',
  '0200',
  '020100',
  '0201ff',
  '0300',
  '030107',
  '0400',
  '0600',
  '060180',
  '0c00',
]
  .concat([
    '1700',
    '170d3939393939393939393939395a',
    '180f32303236303233303030303030305a',
    '3080',
    '30820000',
    '3084ffffffff',
  ])
  .concat(['a000', 'bf8148020500', '1f', '1fffffffff7f00', '30803080308030800000', '1e01ff', '1c0300ffff'])
  .map(fromHex)

function length(bytes: number): Uint8Array {
  if (bytes < 128) return Uint8Array.of(bytes)
  const size = bytes < 256 ? 1 : bytes < 65536 ? 2 : 3
  return concat(Uint8Array.of(0x80 | size), uint(bytes, size))
}

/** Changes one element; the lengths of what holds it are made right again, but for once in a while. */
export function mutateDer(choices: Choices, bytes: Uint8Array): Uint8Array {
  const root = walkDer(bytes, 0, bytes.length)
  if (!root) return choices.of(ELEMENTS)
  const path = [root]
  // Deeper the likelier: the outermost are few, and each test has them.
  for (let node = root; node.children.length > 0 && !choices.once(6); ) {
    node = choices.of(node.children)
    path.push(node)
  }
  const last = path.at(-1) ?? root
  const repairs = !choices.once(8)
  let by = changed(choices, last, bytes)
  for (let at = path.length - 1; at > 0; at--) {
    const [outer, inner] = [path[at - 1], path[at]] as [DerNode, DerNode]
    const content = concat(bytes.subarray(outer.content, inner.offset), by, bytes.subarray(inner.end, outer.end))
    const identifier = bytes.subarray(outer.offset, outer.offset + 1)
    by = repairs
      ? concat(identifier, length(content.length), content)
      : concat(bytes.subarray(outer.offset, outer.content), content)
  }
  return concat(by, bytes.subarray(root.end))
}

function changed(choices: Choices, node: DerNode, bytes: Uint8Array): Uint8Array {
  const own = bytes.subarray(node.offset, node.end)
  const content = bytes.subarray(node.content, node.end)
  const text = utf8(choices.of(STRINGS).slice(0, 100))
  switch (choices.below(7)) {
    case 0:
      return choices.of(ELEMENTS)
    case 1:
      return new Uint8Array()
    case 2:
      return concat(own, own)
    case 3:
      return concat(Uint8Array.of(choices.below(256)), bytes.subarray(node.offset + 1, node.end))
    case 4:
      return concat(bytes.subarray(node.offset, node.offset + 1), length(text.length), text)
    case 5:
      return concat(bytes.subarray(node.offset, node.offset + 1), Uint8Array.of(0x82), uint(content.length, 2), content)
    default:
      return concat(bytes.subarray(node.offset, node.content), content.subarray(0, choices.below(content.length + 1)))
  }
}
