/** Every shape of input whose work is counted (`npm run bench:work`, test/hostile/linear.test.ts). */
import { BRACKETS } from './brackets.mjs'
import { ENCODED } from './encoded.mjs'
import { RELATED } from './incidents.mjs'
import { MEMBERS } from './members.mjs'
import { OTHER_COMMANDS } from './other-commands.mjs'
import { UNITS } from './units.mjs'
import { WRAPPED } from './wrappers.mjs'

export const SHAPES = [...MEMBERS, ...BRACKETS, ...ENCODED, ...WRAPPED, ...RELATED, ...OTHER_COMMANDS, ...UNITS]
