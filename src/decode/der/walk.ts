import { MAX_DER_DEPTH, MAX_DER_ITEMS } from '../../limits.ts'

/** What departs from DER (X.690 §10). Offsets count from the start of the bytes that were walked. */
export interface DerFault {
  kind: 'der-truncated' | 'der-length-not-minimal' | 'der-indefinite-length' | 'der-too-deep' | 'der-too-many-elements'
  offset: number
  length: number
}

/** One element, X.690 §8.1. Offsets count from the start of the bytes that were walked. */
export interface DerNode {
  /** 0 universal, 1 application, 2 context-specific, 3 private. */
  tagClass: number
  constructed: boolean
  tag: number
  /** Where its identifier starts. */
  offset: number
  /** Where its content starts. */
  content: number
  /** Where it ends (exclusive); never past the end of what holds it. */
  end: number
  children: DerNode[]
  /** Of this element itself, not of its children. */
  faults: DerFault[]
}

interface Head {
  node: DerNode
  /** The content cannot be read. */
  stop: boolean
}

/**
 * The element at `start` in `bytes[start, end)`, with everything that is constructed in it; what OCTET and BIT STRINGs
 * hold is not looked into. Iterative; a declared length allocates nothing. An element that ends too early has the fault
 * `der-truncated` and the children that are there. undefined when there is not even an identifier. Never throws.
 */
export function walkDer(bytes: Uint8Array, start: number, end: number): DerNode | undefined {
  const limit = Math.min(end, bytes.length)
  const root = readHead(bytes, start, limit)
  if (root === undefined) return undefined
  const stack: DerNode[] = root.node.constructed && !root.stop ? [root.node] : []
  let at = root.node.content
  let count = 1
  for (let open = stack.at(-1); open !== undefined; open = stack.at(-1)) {
    if (at >= open.end) {
      stack.pop()
      at = open.end
      continue
    }
    if (count++ >= MAX_DER_ITEMS) {
      open.faults.push({ kind: 'der-too-many-elements', offset: at, length: open.end - at })
      break
    }
    const head = readHead(bytes, at, open.end)
    if (head === undefined) break
    const { node, stop } = head
    open.children.push(node)
    at = node.constructed && !stop ? node.content : node.end
    if (!node.constructed || stop) continue
    if (stack.length < MAX_DER_DEPTH) stack.push(node)
    else {
      node.faults.push({ kind: 'der-too-deep', offset: node.offset, length: node.end - node.offset })
      at = node.end
    }
  }
  return root.node
}

/** Every fault of an element and of those inside it, in the order of their offsets. */
export function derFaults(root: DerNode): DerFault[] {
  const faults: DerFault[] = []
  const open = [root]
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    faults.push(...node.faults)
    for (const child of node.children) open.push(child)
  }
  return faults.sort((a, b) => a.offset - b.offset)
}

function readHead(bytes: Uint8Array, offset: number, end: number): Head | undefined {
  const first = bytes[offset]
  if (first === undefined || offset >= end) return undefined
  const node: DerNode = {
    tagClass: first >> 6,
    constructed: (first & 0x20) !== 0,
    tag: first & 0x1f,
    offset,
    content: end,
    end,
    children: [],
    faults: [],
  }
  const cut = (): Head => {
    node.faults.push({ kind: 'der-truncated', offset, length: end - offset })
    return { node, stop: true }
  }
  let at = offset + 1
  // A tag number of 31 or more takes further bytes, 7 bits each (X.690 §8.1.2.4).
  if (node.tag === 0x1f) {
    node.tag = 0
    for (let byte = 0x80; byte >= 0x80; at++) {
      if (at >= end || node.tag > 0xff_ffff) return cut()
      byte = bytes[at] ?? 0
      node.tag = node.tag * 128 + (byte & 0x7f)
    }
  }
  if (at >= end) return cut()
  const short = bytes[at++] ?? 0
  if (short === 0x80) {
    node.faults.push({ kind: 'der-indefinite-length', offset: at - 1, length: 1 })
    node.content = at
    return { node, stop: true }
  }
  const size = short < 0x80 ? 0 : short & 0x7f
  if (at + size > end) return cut()
  let length = size === 0 ? short : 0
  for (let i = 0; i < size; i++) length = Math.min(length * 256 + (bytes[at + i] ?? 0), Number.MAX_SAFE_INTEGER)
  if (size > 0 && (length < 0x80 || bytes[at] === 0))
    node.faults.push({ kind: 'der-length-not-minimal', offset: at - 1, length: size + 1 })
  node.content = at + size
  if (length > end - node.content) node.faults.push({ kind: 'der-truncated', offset, length: end - offset })
  else node.end = node.content + length
  return { node, stop: false }
}
