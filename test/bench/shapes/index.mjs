/** Every shape of input whose cost is measured (`npm run bench:linear`) and whose work can be counted (`npm run bench:work`). */
import { BRACKETS } from './brackets.mjs'
import { ENCODED } from './encoded.mjs'
import { RELATED } from './incidents.mjs'
import { MEMBERS } from './members.mjs'
import { OTHER_COMMANDS } from './other-commands.mjs'
import { UNITS } from './units.mjs'
import { WRAPPED } from './wrappers.mjs'

export const SHAPES = [...MEMBERS, ...BRACKETS, ...ENCODED, ...WRAPPED, ...RELATED, ...OTHER_COMMANDS, ...UNITS]
