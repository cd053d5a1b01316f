import { readdirSync, readFileSync } from 'node:fs'
import { decode, decodeFirst, encode } from 'cborg'
import { fromBase64url, utf8 } from '../authenticator/bytes.ts'
import type { Random } from './random.ts'

const CAPTURED = new URL('../../fixtures/captured/', import.meta.url)
const AT_KEY = 55

/** Attestation objects, COSE keys and maps of extension outputs, as browsers gave them. */
export function capturedItems(): Uint8Array[] {
  const names = readdirSync(CAPTURED).filter((name) => name.endsWith('.registration.json'))
  return names.flatMap((name) => {
    const { response } = JSON.parse(readFileSync(new URL(name, CAPTURED), 'utf8'))
    const object = fromBase64url(response.attestationObject)
    const authData: Uint8Array = decode(object, { useMaps: true }).get('authData')
    const after = authData.subarray(AT_KEY + (authData[AT_KEY - 2] ?? 0) * 256 + (authData[AT_KEY - 1] ?? 0))
    const [, extensions] = decodeFirst(after, { useMaps: true })
    const key = after.subarray(0, after.length - extensions.length)
    // Of 2 KB and more, mutations mostly hit the inside of a string.
    return [object, key, extensions].filter((item) => item.length > 0 && item.length < 2000)
  })
}

/** Values as a JavaScript encoder writes them: canonical, but for its floats. */
export function encodedItem(random: Random, depth = 3): Uint8Array {
  return encode(plain(random, depth))
}

function plain(random: Random, depth: number): unknown {
  switch (random.below(depth > 0 ? 9 : 6)) {
    case 0:
      return random.below(70_000) - 35_000
    case 1:
      return random.of(['', 'fmt', 'é', '🔑', 'attStmt', 'x'.repeat(30)])
    case 2:
      return new Uint8Array(random.below(40)).fill(random.below(256))
    case 3:
      return random.of([true, false, null, undefined])
    case 4:
      return random.of([1.5, 2 ** 60, -(2 ** 33), 0.1, Number.NaN])
    case 5:
      return random.below(30)
    case 6:
      return Array.from({ length: random.below(5) }, () => plain(random, depth - 1))
    default:
      return new Map(Array.from({ length: random.below(5) }, () => [plain(random, 0), plain(random, depth - 1)]))
  }
}

/** Items head by head: every form that RFC 8949 §3 knows, in every width. */
export function writtenItem(random: Random, depth = 3): number[] {
  const major = random.below(depth > 0 ? 8 : 4)
  if (major <= 1) return head(random, major, random.of([0, 1, 23, 24, 255, 256, 65_535, 65_536]))
  if (major <= 3) return string(random, major)
  if (major === 6) return [...head(random, 6, random.below(40)), ...writtenItem(random, depth - 1)]
  if (major === 7) return random.of(SIMPLE)
  const count = random.below(4)
  const items = Array.from({ length: count * (major - 3) }, () => writtenItem(random, depth - 1)).flat()
  return random.once(5) ? [(major << 5) | 31, ...items, 0xff] : [...head(random, major, count), ...items]
}

/** A map whose keys are of few: in order or not, once or twice, and of types that WebAuthn does not use. */
export function mapItem(random: Random): number[] {
  const keys = Array.from({ length: 1 + random.below(4) }, () => random.of(KEYS))
  if (random.once(2)) keys.sort((a, b) => Buffer.compare(Uint8Array.from(a), Uint8Array.from(b)))
  return [0xa0 | keys.length, ...keys.flatMap((key) => [...key, ...random.of(SIMPLE.slice(0, 3))])]
}

const KEYS = [
  [1],
  [2],
  [0x20],
  [0x18, 0x64],
  [0x41, 0x61],
  [0x42, 0x61, 0x61],
  [0x61, 0x61],
  [0x62, 0x61, 0x61],
].concat([[0x82, 1, 2], [0x81, 0x19, 3, 0xe8], [0xa1, 1, 1], [0xf9, 0x3c, 0], [0xf5]])

const SIMPLE = [
  [0xf4],
  [0xf5],
  [0xf6],
  [0xf7],
  [0xe0],
  [0xf8, 0x20],
  [0xf8, 0xff],
  [0xf9, 0x3c, 0],
  [0xf9, 0x7e, 0],
].concat([
  [0xfa, 0x47, 0xc3, 0x50, 0],
  [0xfb, 0x3f, 0xf1, 0x99, 0x99, 0x99, 0x99, 0x99, 0x9a],
  [0xf8, 0x18],
])

function string(random: Random, major: number): number[] {
  const whole = (): number[] => {
    const text = random.of(['', 'a', 'ab', 'é', 'attStmt', 'a longer text of some thirty bytes'])
    const bytes = major === 3 ? [...utf8(text)] : [...utf8(text)].map((byte) => byte ^ random.below(256))
    return [...head(random, major, bytes.length), ...bytes]
  }
  if (!random.once(8)) return whole()
  return [(major << 5) | 31, ...Array.from({ length: random.below(3) }, whole).flat(), 0xff]
}

/** The shortest head mostly, at times a longer one. */
function head(random: Random, major: number, argument: number): number[] {
  const type = major << 5
  const shortest = argument < 24 ? 0 : argument < 256 ? 1 : argument < 65_536 ? 2 : 4
  const width = random.once(20) ? Math.max(shortest, random.of([1, 2, 4, 8])) : shortest
  if (width === 0) return [type | argument]
  const digits = Array.from({ length: width }, (_, at) => Math.floor(argument / 256 ** (width - 1 - at)) % 256)
  return [type | (24 + Math.log2(width)), ...digits]
}
