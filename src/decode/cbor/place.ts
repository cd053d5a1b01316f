import { MAX_FINDINGS } from '../../limits.ts'
import type { Fault, LayerName } from '../../model/index.ts'
import { bytePlace, fault } from '../fault.ts'
import type { CborFault } from './walk.ts'

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
