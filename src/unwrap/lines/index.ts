export { withoutColours } from './colours.ts'
export { newSide } from './diff.ts'
export { withoutPrefixes } from './prefixes.ts'
