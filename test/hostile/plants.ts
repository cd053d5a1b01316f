import { NAMED, NUMBERS, SHAPED } from '../helpers/planted.ts'
import { BELOW, PERSONAL } from '../helpers/planted-below.ts'
import { type Plant, plantsBelow, plantsOfNamed, plantsOfPerson, plantsOfShaped } from './planting.ts'

/** Every kind of a secret in every place. */
export const PLANTS: readonly Plant[] = [
  ...[...NAMED, ...NUMBERS].flatMap(plantsOfNamed),
  ...SHAPED.flatMap(plantsOfShaped),
  ...BELOW.flatMap(plantsBelow),
  ...PERSONAL.flatMap(plantsOfPerson),
]
