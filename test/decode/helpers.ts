import { encodeBase64url, fromHex } from '../../src/decode/index.ts'
import type { Encoded, Fault } from '../../src/model/index.ts'

/** Bytes of a hex text; spaces are for reading. */
export function hex(text: string): Uint8Array {
  return fromHex(text.replaceAll(' ', '')) ?? new Uint8Array(0)
}

export function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}

export function concat(...parts: Uint8Array[]): Uint8Array {
  return Uint8Array.from(parts.flatMap((part) => [...part]))
}

/** A member that was decoded without fault. */
export function encoded(name: string, bytes: Uint8Array): Encoded {
  return { name, pointer: `/response/${name}`, value: encodeBase64url(bytes), state: 'ok', bytes, faults: [] }
}

/** `kind at offset+length path` of each fault: what the tables compare. */
export function lines(faults: Fault[]): string[] {
  return faults.map(({ kind, place }) => {
    const bytes = place.bytes ? ` ${place.bytes.offset}+${place.bytes.length}` : ''
    const span = place.span ? ` ${place.span.start}+${place.span.length}` : ''
    return `${kind}${bytes}${span}${place.at ? ` ${place.at}` : ''}`
  })
}
