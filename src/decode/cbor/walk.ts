import { numberOf, textOf } from '../../convert.ts'
import { MAX_CBOR_DEPTH, MAX_CBOR_ITEMS, MAX_FINDINGS } from '../../limits.ts'
import type { CborItem, Fault, LayerName } from '../../model/index.ts'
import { plain } from '../../text/shown.ts'
import { firstBadUtf8 } from '../../utf8.ts'
import { bytePlace, type CborFaults, fault } from '../faults.ts'
import { compareKeys, type Frame, type Head, isPlainSimple, keyIdentity, keyName, pathOf, readHead } from './keys.ts'

export type CborFaultKind = keyof CborFaults

type Missing = Pick<CborFaults['cbor-truncated'], 'items' | 'found'>

/** What the walker noticed. `offset` counts from the start of the bytes it was given. */
export interface CborFault {
  kind: CborFaultKind
  offset: number
  length: number
  /** Dotted, from the walked item: `attStmt.x5c.0`; '' is the item itself. */
  path: string
  args: CborFaults[CborFaultKind]
}

export interface CborWalk {
  /** The item, when the walk reached its end. */
  item?: CborItem
  /** The container that was open when the walk stopped, with the children that are complete. */
  partial?: CborItem
  /** Where the item ends, or where the walk stopped. */
  end: number
  /** When the walk stopped early, the last fault says why. */
  faults: CborFault[]
}

/**
 * Walks one CBOR data item in `bytes[start, end)` (RFC 8949 §3) and notes every departure from the CTAP2 canonical
 * form (CTAP2 §8). Iterative; a declared length allocates nothing. Never throws.
 */
export function walkCbor(bytes: Uint8Array, start: number, end: number): CborWalk {
  return new Walker(bytes, start, Math.min(end, bytes.length)).walk()
}

class Walker {
  readonly #bytes: Uint8Array
  readonly #end: number
  readonly #stack: Frame[] = []
  readonly #faults: CborFault[] = []
  #at: number
  #items = 0

  constructor(bytes: Uint8Array, start: number, end: number) {
    this.#bytes = bytes
    this.#at = start
    this.#end = end
  }

  walk(): CborWalk {
    for (;;) {
      const opened = this.#open()
      if (opened === undefined) break
      const root = opened === 'open' ? undefined : this.#close(opened)
      if (root !== undefined) return { item: root, end: this.#at, faults: this.#faults }
    }
    const walked: CborWalk = { end: this.#at, faults: this.#faults }
    const partial = this.#stack[0]?.item
    if (partial !== undefined) walked.partial = partial
    return walked
  }

  /** Reads one head. Gives an item that is complete, 'open' when its children follow, undefined when the walk must stop. */
  #open(): CborItem | 'open' | undefined {
    const offset = this.#at
    const parent = this.#stack.at(-1)
    if (offset >= this.#end) return this.#truncated(offset, 1, this.#missing(parent))
    const head = readHead(this.#bytes, offset, this.#end)
    if (head.info >= 28 && head.info <= 30) return this.#stop('cbor-reserved-additional-info', {})
    if (head.indefinite && head.major === 7) return this.#break(parent)
    if (head.indefinite && (head.major < 2 || head.major === 6)) {
      return this.#stop('cbor-reserved-additional-info', {})
    }
    const chunked = parent?.item.indefinite && (parent.item.major === 2 || parent.item.major === 3)
    if (chunked && (head.major !== parent.item.major || head.indefinite)) {
      return this.#stop('cbor-wrong-chunk', {})
    }
    if (offset + head.length > this.#end) return this.#truncated(offset, head.length)
    if (this.#items++ > MAX_CBOR_ITEMS) return this.#stop('cbor-too-many-items', {})
    this.#judgeHead(head)
    this.#at = offset + head.length
    const { major, argument, indefinite } = head
    const plain = !indefinite && major !== 6 && (major !== 7 || isPlainSimple(this.#bytes[offset] ?? 0))
    const item: CborItem = {
      major,
      offset,
      content: this.#at,
      end: this.#at,
      argument,
      indefinite,
      children: [],
      plain,
    }
    if (major < 2 || major === 7) return item
    if (!indefinite && major <= 3) return this.#string(item)
    return this.#container(item)
  }

  #judgeHead(head: Head): void {
    const { major, info, argument } = head
    if (head.indefinite) this.#note('cbor-indefinite-length', head.length, {})
    else if (head.long) this.#note('cbor-non-minimal', head.length, {})
    if (major === 6)
      this.#note('cbor-tag', head.length, { tag: typeof argument === 'bigint' ? plain(textOf(argument)) : argument })
    if (major !== 7) return
    if (info === 24 && argument < 32) this.#note('cbor-reserved-simple', head.length, {})
    if (info >= 25) this.#note('cbor-float', head.length, {})
  }

  #string(item: CborItem): CborItem | undefined {
    const available = this.#end - item.content
    if (item.argument > available) {
      this.#at = this.#end
      return this.#truncated(item.offset, numberOf(item.argument), {}, available)
    }
    this.#at = item.content + numberOf(item.argument)
    item.end = this.#at
    if (item.major !== 3) return item
    const bad = firstBadUtf8(this.#bytes.subarray(item.content, item.end))
    if (bad < 0) return item
    item.plain = false
    this.#note('cbor-bad-utf8', 1, {}, item.content + bad)
    return item
  }

  #container(item: CborItem): CborItem | 'open' | undefined {
    const each = item.major === 5 ? 2 : 1
    const wanted = item.major === 6 ? 1 : item.indefinite ? Number.POSITIVE_INFINITY : numberOf(item.argument) * each
    if (wanted === 0) return item
    if (this.#stack.length >= MAX_CBOR_DEPTH) {
      return this.#stop('cbor-too-deep', { limit: MAX_CBOR_DEPTH }, item.offset)
    }
    const frame: Frame = { item, wanted }
    if (item.major === 5) frame.keys = new Map()
    this.#stack.push(frame)
    return 'open'
  }

  #break(parent: Frame | undefined): CborItem | undefined {
    const halfPair = parent?.item.major === 5 && parent.item.children.length % 2 === 1
    if (parent === undefined || !parent.item.indefinite || halfPair) return this.#stop('cbor-unexpected-break', {})
    this.#at += 1
    this.#stack.pop()
    return parent.item
  }

  /** Hands a complete item to its parents, which may be complete by it. Gives the root when that is reached. */
  #close(complete: CborItem): CborItem | undefined {
    let item = complete
    for (;;) {
      item.end = this.#at
      const frame = this.#stack.at(-1)
      if (frame === undefined) return item
      const { children } = frame.item
      if (frame.keys && children.length % 2 === 0) this.#judgeKey(frame, frame.keys, item)
      children.push(item)
      if (!item.plain) frame.item.plain = false
      if (children.length < frame.wanted) return undefined
      this.#stack.pop()
      item = frame.item
    }
  }

  #judgeKey(frame: Frame, keys: NonNullable<Frame['keys']>, key: CborItem): void {
    const previous = frame.item.children.at(-2)
    const identity = keyIdentity(this.#bytes, key)
    const first = keys.get(identity)
    if (first !== undefined) {
      frame.item.plain = false
      this.#noteKey('cbor-duplicate-key', key, { first })
      return
    }
    keys.set(identity, key.offset)
    if (frame.unordered || previous === undefined || compareKeys(this.#bytes, previous, key) < 0) return
    frame.unordered = true
    this.#noteKey('cbor-key-order', key, {})
  }

  #noteKey<K extends CborFaultKind>(kind: K, key: CborItem, args: CborFaults[K]): void {
    const parent = pathOf(this.#bytes, this.#stack)
    const name = keyName(this.#bytes, key)
    const path = parent === '' ? name : `${parent}.${name}`
    this.#faults.push({ kind, offset: key.offset, length: key.end - key.offset, path, args })
  }

  #note<K extends CborFaultKind>(kind: K, length: number, args: CborFaults[K], offset = this.#at): void {
    this.#faults.push({ kind, offset, length, path: pathOf(this.#bytes, this.#stack), args })
  }

  #stop<K extends CborFaultKind>(kind: K, args: CborFaults[K], offset = this.#at): undefined {
    this.#note(kind, 1, args, offset)
  }

  #truncated(offset: number, needed: number, args: Missing = {}, available = this.#end - offset): undefined {
    this.#note('cbor-truncated', this.#end - offset, { needed, available, ...args }, offset)
  }

  /** For a container that ends too early: how many items it declared, and how many it has. */
  #missing(parent: Frame | undefined): Missing {
    if (parent === undefined || parent.wanted === Number.POSITIVE_INFINITY) return {}
    return { items: parent.wanted, found: parent.item.children.length }
  }
}

/**
 * Walker faults as faults of a layer; `shift` is where the walked bytes start in the decoded member. Of each kind one
 * more than is shown: findings are compared with each other, and a hostile map has 10,000 of them.
 */
export function placeCborFaults(
  faults: CborFault[],
  pointer: string,
  layer: LayerName,
  shift: number,
  prefix = '',
): Fault[] {
  const many = new Map<string, number>()
  const kept = faults.filter(({ kind }) => {
    const before = many.get(kind) ?? 0
    many.set(kind, before + 1)
    return before <= MAX_FINDINGS
  })
  return kept.map(({ kind, offset, length, path, args }) => {
    const at = prefix === '' || path === '' ? prefix + path : `${prefix}.${path}`
    // `first` is an offset too: of the key that the repeated one equals.
    const shifted = 'first' in args ? { ...args, first: args.first + shift } : args
    return fault(kind, bytePlace(pointer, layer, at, offset + shift, length), shifted)
  })
}
