import type { Curve, EdwardsCurve } from './cose-curves.ts'

/** Why a point cannot be a public key; undefined when it stands on the curve. Arithmetic of public values only. */
export function pointFault(curve: Curve, x: Uint8Array, y: Uint8Array): 'zero' | 'too-large' | 'off-curve' | undefined {
  const { p, a, b } = curve
  const [left, right] = [toBigInt(x), toBigInt(y)]
  if (left === 0n && right === 0n) return 'zero'
  if (left >= p || right >= p) return 'too-large'
  return (right * right - (left * left + a) * left - b) % p === 0n ? undefined : 'off-curve'
}

function toBigInt(bytes: Uint8Array): bigint {
  let hex = '0x0'
  for (const byte of bytes) hex += byte.toString(16).padStart(2, '0')
  return BigInt(hex)
}

/** Points of order 1, 2 and 4 by their y (RFC 8032 §5.1.2): any message has a signature that fits such a key. */
export function hasSmallOrder(curve: EdwardsCurve, point: Uint8Array): boolean {
  const little = Uint8Array.from(point).reverse()
  // The first bit is the sign of x.
  little[0] = (little[0] ?? 0) & 0x7f
  const y = toBigInt(little)
  return y === 0n || y === 1n || y === curve.p - 1n
}
